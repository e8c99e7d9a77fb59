// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words that the best stories for a query share and most others lack: asked for beside the query's own (pseudo
// relevance feedback). Never changes what matches.
#include "press/archive.hpp"
#include "searcher/story_weights.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace pressdex {

struct SharedWord {
    std::string term;
    double weight = 0;  // factor on what BM25 makes of the term
};

inline constexpr std::size_t feedback_stories = 10;  // how many of the best are read

// `best`: the first stories of a ranking, no copies among them; `query_weight`: the sum of the factors of the query's
// own words. The shared words weigh together `share` / (1 - `share`) of that, 0 <= share < 1. Reads the term lists of
// the stories. Throws what Xapian throws.
std::vector<SharedWord> shared_words(const Archive& archive, const std::vector<RankedStory>& best, double query_weight,
                                     double share);

// Against drift: where one of the best stories holds nearly all that was asked for, the query is answered as it stands,
// and what its neighbours talk about only leads away. 0.4 while the best coverage is low, falling to 0.
double feedback_share(std::size_t words, double best_coverage);

}  // namespace pressdex
