// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What words weigh together in each story: BM25, summed word by word from posting lists. Never decides what matches,
// knows nothing of where words stand.
#include "press/archive.hpp"
#include "searcher/docid_set.hpp"
#include "searcher/posting_lists.hpp"
#include "searcher/query/compiled.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace pressdex {

struct RankedStory {
    std::uint32_t docid = 0;
    double score = 0;  // 0 when ordered by day
};

// Headlines and ledes count several times, so counts saturate later than with Xapian's k1 = 1; releases differ much in
// length and long ones are padded with boilerplate, so length counts more than with its b = 0.5. Measured:
// docs/ranking.md.
inline constexpr double bm25_k1 = 1.8, bm25_b = 0.7;

// How much a word weighs that was asked for `count` times: BM25's (k3 + 1) c / (k3 + c). What a long query repeats is
// what it is about, so k3 is large. Measured: docs/ranking.md.
constexpr double weight_of_count(std::uint32_t count) {
    constexpr double k3 = 8;
    return (k3 + 1) * count / (k3 + count);
}

// Stories that only hold another spelling or wording weigh this much of those that hold the word as it was typed.
inline constexpr double other_spelling = 0.8;

class StoryWeights {
  public:
    // Weighs these stories. All three outlive it.
    StoryWeights(const Archive& archive, PostingLists& lists, const DocidSet& stories);

    // Adds a word of the query: its terms count as one word, its other spellings and wordings less. Linear in the
    // postings; wordings read positions. Throws what Xapian throws.
    void add(const query::TermGroup& word);

    // Adds `factor` times what BM25 makes of a term.
    void add(const std::string& term, double factor);

    double of(std::uint32_t docid) const { return weights_[docid]; }

    // The heaviest first, ties by docid; those without any of the words, which weigh nothing, last. Linear in the
    // stories.
    std::vector<RankedStory> best(std::uint32_t wanted) const;

  private:
    template <class Put>
    void weigh(std::span<const Posting> postings, double factor, Put put) const;
    void weigh_best(std::span<const Posting> postings, double factor);
    std::vector<Posting> postings_of(const query::Wording& wording, std::size_t& holding);

    const Archive& archive_;
    PostingLists& lists_;
    const DocidSet& stories_;
    std::vector<float> weights_;       // by docid
    std::vector<float> alternatives_;  // of one word, by docid: the heaviest counts; else 0
    double usual_length_;
};

}  // namespace pressdex
