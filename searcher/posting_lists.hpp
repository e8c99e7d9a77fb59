// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The posting lists of one query's terms, each read once: what matches is made of them, and what it weighs. Never
// decides either.
#include "press/archive.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace pressdex {

struct Posting {
    std::uint32_t docid = 0;
    std::uint32_t times = 0;  // wdf: how often the term stands in the story, weighed by where
};

class PostingLists {
  public:
    // For one query and one state of the archive, which outlives it.
    explicit PostingLists(const Archive& archive) : archive_(archive) {}

    // Ascending docids; empty where no story holds the term. Valid until the next call. Throws what Xapian throws.
    std::span<const Posting> of(const std::string& term);

    // The stories that hold any of the terms, with the sums of their times. Valid until the next call.
    std::span<const Posting> of_any(const std::vector<std::string>& terms);

  private:
    const Archive& archive_;
    std::unordered_map<std::string, std::vector<Posting>> lists_;
    std::size_t kept_ = 0;  // postings in them
    std::vector<Posting> unkept_, joined_;
};

}  // namespace pressdex
