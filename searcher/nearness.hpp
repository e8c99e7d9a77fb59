// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the positions of a query's words in a story add to its BM25 weight: words side by side, many of them in one
// passage, early. Never decides what matches.
#include "searcher/positions.hpp"
#include "searcher/query/compiled.hpp"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace pressdex {

// A word of the query: what it weighs, and where it stands in a story, ascending.
struct PlacedWord {
    double weight = 0;
    std::vector<std::uint32_t> positions;
};

// Two readings of a query: it names a topic, on which stories are sought, or it retells one story in other words.
struct NearnessBonus {
    double as_topic = 0;
    double as_retold = 0;
    // The more of the query its best stories cover (0 to 1), the more it is one retold.
    double of(double best_coverage) const;
};

// Not negative; each at most six times the words' weights. Words stand in the order of the query. O(positions).
NearnessBonus nearness_of(const std::vector<PlacedWord>& words);

// The weight of a word that stands in `holding` of `stories`: BM25's idf, as Lucene writes it.
double word_weight(std::uint64_t stories, std::uint64_t holding);

class Nearness {
  public:
    // Of many words the heaviest are looked at.
    Nearness(PostingLists& lists, const std::vector<query::TermGroup>& words);

    struct Finding {
        NearnessBonus bonus;  // on the scale of BM25's weights
        double coverage = 0;  // share of the words' weights that the story holds, 0 to 1
    };
    // Reads positions once a story, cheapest in ascending docids. Throws what Xapian throws.
    const Finding& of(std::uint32_t docid);
    // Reads those of several stories in the cheapest order.
    void read(std::vector<std::uint32_t> docids);

  private:
    std::optional<PositionReader> reader_;
    std::vector<double> weights_;
    double all_weights_ = 0;
    std::unordered_map<std::uint32_t, Finding> findings_;
};

}  // namespace pressdex
