// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The groups of copies, found while the stories are written: comparing texts takes as long as writing them and needs
// only the signatures.
#include "press/facet_column_build.hpp"

#include <filesystem>
#include <future>
#include <vector>

namespace pressdex {

// Of an addition: the signatures of before are read while the new stories are prepared, and compared while these are
// committed. Only for stories that are added to the others.
class GroupsBeside {
  public:
    // Begins to read the generation, whose present state is that of the column; nothing may be committed before begin()
    // returns.
    GroupsBeside(const std::filesystem::path& generation, const FacetColumn& column);

    // A story of the addition.
    void add(std::uint32_t docid, std::string_view packed_signature);

    // The leaders of all stories, before and added; to be called once, before these are committed. Waits until the
    // earlier signatures are read, not until they are compared. Not valid where they could not be read.
    std::future<Leaders> begin();

  private:
    std::vector<std::uint32_t> groups_;
    std::vector<Signed> added_;
    std::future<Result<SignatureShelf>> before_;
};

// Of a merge: databases are read, then compared while they are merged.
class GroupsOfMerge {
  public:
    // Begins to read them, in the order in which they are merged.
    explicit GroupsOfMerge(std::vector<std::filesystem::path> databases);
    // Waits.
    ~GroupsOfMerge();
    GroupsOfMerge(const GroupsOfMerge&) = delete;
    GroupsOfMerge& operator=(const GroupsOfMerge&) = delete;

    // The databases are needed no longer when this returns.
    void wait_until_read();

    // The leaders by the docids that the merge gives, if nothing is changed or removed later; to be called once. get()
    // throws what reading has thrown.
    std::future<Leaders> take();

  private:
    std::promise<void> read_;
    std::future<void> is_read_ = read_.get_future();
    std::future<Leaders> leaders_;
};

}  // namespace pressdex
