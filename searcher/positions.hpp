// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where terms stand in a story: phrases, nearness and counts, exactly and from the positions in the archive alone.
#include "searcher/docid_set.hpp"
#include "searcher/query/compiled.hpp"

#include <cstdint>
#include <vector>

namespace Xapian {
class Database;
}

namespace pressdex {

// Ascending and distinct, of all terms of the group and of the beginnings of its other wordings together.
std::vector<std::uint32_t> positions_of(const Xapian::Database& database, std::uint32_t docid,
                                        const query::TermGroup& group);

// There is a p such that each list holds p + its offset. Lists ascend.
bool stand_in_order(const std::vector<std::vector<std::uint32_t>>& positions,
                    const std::vector<std::uint32_t>& offsets);

// One position of each list, the furthest two less than `window` apart. Lists ascend.
bool stand_near(const std::vector<std::vector<std::uint32_t>>& positions, std::uint32_t window);

// Those of the candidates in which the phrase stands.
DocidSet stories_with_phrase(const Xapian::Database& database, const query::compiled::PhraseOf& phrase,
                             const DocidSet& candidates);

// Those of the candidates in which the group's terms stand n times at least.
DocidSet stories_with_times(const Xapian::Database& database, const query::compiled::AtLeastTimes& times,
                            const DocidSet& candidates);

}  // namespace pressdex
