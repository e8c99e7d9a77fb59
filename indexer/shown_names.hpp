// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a file is called in the archive: its path below the added folder, so that ids are the same wherever a folder
// lies. A file that the ledger knows keeps its name, also when it is reached by another folder; one that has moved, or
// was copied as it is, has the name of what it was. Of two other files with one name ("courier/2023-05-01.txt",
// "herald/2023-05-01.txt", both folders added) the later one is called by its folder, too.
#include "indexer/ledger.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace pressdex {

class ShownNames {
  public:
    // The ledger outlives this. Linear in it.
    explicit ShownNames(const Ledger& ledger);

    // `shown`: the path below the folder that was asked for now. Reads a file only where another of its name and size
    // is known.
    std::string name_of(const std::filesystem::path& path, std::string shown);

  private:
    bool is_anothers(const std::string& shown, const std::filesystem::path& path) const;

    const Ledger& ledger_;
    std::map<std::string, std::string_view, std::less<>> known_;       // by path, what the ledger calls it
    std::map<std::string, std::filesystem::path, std::less<>> given_;  // by name, the path in this run
};

}  // namespace pressdex
