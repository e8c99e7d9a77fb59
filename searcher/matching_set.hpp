// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Compiled query -> exactly the stories that match it, by set algebra over posting lists. Never ranks, never estimates.
#include "press/archive.hpp"
#include "searcher/docid_set.hpp"
#include "searcher/posting_lists.hpp"
#include "searcher/query/compiled.hpp"
#include "searcher/request.hpp"

#include <string>
#include <vector>

namespace pressdex {

struct Matching {
    DocidSet stories;
    bool is_exact = true;            // false: too many stored texts to verify, there may be more
    std::vector<std::string> notes;  // groups of words of which no story holds as many as asked for
};

// The stories of `within` that match. Linear in the postings of the terms; phrases read positions, exact texts the
// stored text, both only where all other conditions hold. Recursion goes as deep as the query (query::Limits). Throws
// what Xapian throws.
Matching matching_set(const Archive& archive, const query::Compiled& compiled, Dates dates, const DocidSet& within,
                      PostingLists& lists);
Matching matching_set(const Archive& archive, const query::Compiled& compiled, Dates dates, const DocidSet& within);

// Every story of the archive.
DocidSet all_stories(const Archive& archive);

}  // namespace pressdex
