// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which of the files that were asked for need reading: those that the ledger does not know as they are now.
#include "indexer/complaints.hpp"
#include "indexer/html/host_furniture.hpp"
#include "indexer/ledger.hpp"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace pressdex {

struct IntakeFile {
    std::filesystem::path path;
    std::string shown;      // path below the added folder: names the file in messages and ids
    LedgerEntry entry;      // as it is now; outcome and stories are filled when it has been read
    bool is_known = false;  // the ledger has an older state of it
};

struct Intake {
    std::vector<IntakeFile> files;  // to be read, in order
    std::uint64_t bytes = 0;        // their size together
    std::uint32_t unchanged = 0;
    std::vector<IntakeFile> moved;  // of the unchanged ones those that the ledger has elsewhere, where they are gone
    HostFurniture repeated;         // what the web pages among the files repeat; learnt before they are read
};

// Sizes and times are compared first, contents (SHA-256) only where those differ. Files that cannot be looked at stay
// in the list: reading them will say why. So do files that were refused before, unless they are not to be tried again.
// Files that are to be read have no hash yet, unless it was needed here.
Intake intake_of(std::span<const std::filesystem::path> paths, const Ledger& ledger, Complaints& complaints,
                 bool tries_refused_again = true);

// 64 hex digits; empty when the file cannot be read.
std::string hash_of_file(const std::filesystem::path& path);

}  // namespace pressdex
