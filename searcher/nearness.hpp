// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the positions of a query's words in a story add to its BM25 weight: words side by side, many of them in one
// passage, early. Never decides what matches.
#include "searcher/query/compiled.hpp"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace Xapian {
class Database;
}

namespace pressdex {

// A word of the query: what it weighs, and where it stands in a story, ascending.
struct PlacedWord {
    double weight = 0;
    std::vector<std::uint32_t> positions;
};

// Not negative; at most about three times the words' weights. Words stand in the order of the query. O(positions).
double nearness_of(const std::vector<PlacedWord>& words);

// The weight of a word that stands in `holding` of `stories`: BM25's idf, as Lucene writes it.
double word_weight(std::uint64_t stories, std::uint64_t holding);

class Nearness {
  public:
    // Of many words the heaviest are looked at.
    Nearness(const Xapian::Database& database, const std::vector<query::TermGroup>& words);

    struct Finding {
        double bonus = 0;     // on the scale of BM25's weights
        double coverage = 0;  // share of the words' weights that the story holds, 0 to 1
    };
    // Reads positions once a story. Throws what Xapian throws.
    const Finding& of(std::uint32_t docid);

  private:
    const Xapian::Database& database_;
    std::vector<query::TermGroup> words_;
    std::vector<double> weights_;
    double all_weights_ = 0;
    std::unordered_map<std::uint32_t, Finding> findings_;
};

}  // namespace pressdex
