// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Compiled query -> Xapian::Query: in which order stories stand, never which ones; the matching set is the searcher's
// own.
#include "searcher/query/compiled.hpp"
#include "searcher/query/limits.hpp"

#include <cstddef>

#include <xapian.h>

namespace pressdex::query {

// Factors on the weight of a word in the text; 0 leaves the clause out.
struct Weights {
    double title = 0.1;           // the same word in the headline (added): it counts threefold there already
    double title_short = 1.0;     // the same for short queries: few words that make a headline are rather meant as one
    std::size_t short_up_to = 4;  // words
    double phrase = 1.0;          // a phrase that was asked for (added to its words)
    double adjacent = 0.1;        // two words typed side by side that stand side by side (added)
    std::size_t adjacent_up_to = 12;         // longer groups get no such clause: it reads positions
    std::size_t words = typed_limits.words;  // the first so many word groups are ranked by
};

// An OR of everything that is ranked by: words (variants as synonyms, repeated words by wqf), headline and phrase
// clauses. Filters, dates and negations carry no weight and are not in it, so it is empty when nothing is ranked by.
// Use it beside the matching set (AND_MAYBE or a filter): a matching story need not match it.
Xapian::Query ranking_query(const Compiled& compiled, const Weights& weights = {});

}  // namespace pressdex::query
