// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The posting lists of one query's terms, each read once: what matches is made of them, and what it weighs. Never
// decides either.
#include "press/archive.hpp"
#include "searcher/docid_set.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pressdex {

using glass::Posting;

// Adds the stories that hold the term. Throws what Xapian throws.
void add_stories_with(const Archive& archive, std::string_view term, DocidSet& stories);

class PostingLists {
  public:
    // For one query and one state of the archive, which outlives it.
    explicit PostingLists(const Archive& archive) : archive_(archive) {}
    const Archive& archive() const { return archive_; }

    // Ascending docids; empty where no story holds the term. Valid until the next call. Throws what Xapian throws.
    std::span<const Posting> of(const std::string& term);

    // The same, valid as long as `own`, into which a list goes that is too long to be kept.
    std::span<const Posting> lasting(const std::string& term, std::vector<Posting>& own);

    // How many postings of() would give. Reads none.
    std::size_t holding(const std::string& term) const;

    // The stories that hold any of the terms, with the sums of their times. Valid until the next call.
    std::span<const Posting> of_any(const std::vector<std::string>& terms);

  private:
    const Archive& archive_;
    std::unordered_map<std::string, std::vector<Posting>> lists_;
    std::size_t kept_ = 0;  // postings in them
    std::vector<Posting> unkept_, joined_;
};

}  // namespace pressdex
