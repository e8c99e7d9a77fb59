// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which stories hold words in an order, near each other or so many times, by where the words stand. Never ranks.
#include "searcher/docid_set.hpp"
#include "searcher/posting_lists.hpp"
#include "searcher/query/compiled.hpp"

#include <cstdint>
#include <vector>

namespace pressdex {

// There is a p such that each list holds p + its offset. Lists ascend.
bool stand_in_order(const std::vector<std::vector<std::uint32_t>>& positions,
                    const std::vector<std::uint32_t>& offsets);

// One position of each list, the furthest two less than `window` apart. Lists ascend.
bool stand_near(const std::vector<std::vector<std::uint32_t>>& positions, std::uint32_t window);

// Those of the candidates in which the phrase stands; each holds a term of each of its groups.
DocidSet stories_with_phrase(PostingLists& lists, const query::compiled::PhraseOf& phrase, const DocidSet& candidates);

// Those of the candidates in which the group's terms stand n times at least; each holds one of them.
DocidSet stories_with_times(PostingLists& lists, const query::compiled::AtLeastTimes& times,
                            const DocidSet& candidates);

}  // namespace pressdex
