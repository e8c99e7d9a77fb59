// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words -> Xapian::Query: in which order stories stand, never which ones; the matching set is the searcher's own.
#include "searcher/query/compiled.hpp"

#include <cstddef>
#include <functional>
#include <vector>

#include <xapian.h>

namespace pressdex::query {

// Factors on the weight of a word in the text; 0 leaves the clause out.
struct Weights {
    double title_short = 1.0;     // the same word in the headline (added), for short queries: few words that make a
                                  // headline are rather meant as one. In the text it counts threefold there already
    std::size_t short_up_to = 2;  // words
};

// How much a word weighs that was asked for `count` times: BM25's (k3 + 1) c / (k3 + c). What a long query repeats is
// what it is about, so k3 is large. Measured: docs/ranking.md.
inline constexpr double bm25_k3 = 8;
constexpr double weight_of_count(std::uint32_t count) {
    return (bm25_k3 + 1) * count / (bm25_k3 + count);
}

// The stories with a wording of a word, weighing about what the word itself would: only who has the archive can say
// which they are.
using QueryOfWording = std::function<Xapian::Query(const TermGroup&, const Wording&)>;

// An OR of the words (variants of one as synonyms; without `query_of` no other wordings) and, for short queries,
// the same in the headline; empty when there is no word. Use it beside the matching set (AND_MAYBE or a filter): a
// matching story need not match it.
Xapian::Query ranking_query(const std::vector<TermGroup>& words, const Weights& weights = {},
                            const QueryOfWording& query_of = {});

}  // namespace pressdex::query
