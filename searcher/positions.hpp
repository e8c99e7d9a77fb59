// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where terms stand in a story: phrases, nearness and counts, exactly and from the positions in the archive alone.
#include "press/archive.hpp"
#include "press/packed_positions.hpp"
#include "searcher/docid_set.hpp"
#include "searcher/query/compiled.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace pressdex {

// Reads where the terms of some groups stand, story after story: cheapest in ascending docids, right in any order.
// Throws what Xapian throws.
class PositionReader {
  public:
    // What is known of the stories that will be asked for. Where each holds a term of each group, most of what the
    // packed positions say needs no second look into the posting lists (packed_positions.hpp).
    enum class Stories : std::uint8_t { any, with_all_groups };

    PositionReader(const Archive& archive, const std::vector<query::TermGroup>& groups, Stories which = Stories::any);
    ~PositionReader();

    // For each group the places of its terms and the beginnings of its other wordings together, ascending and distinct.
    // Valid until the next call. `next`: which story will be asked for then, so that its bytes are fetched meanwhile.
    const std::vector<std::vector<std::uint32_t>>& positions_in(std::uint32_t docid, std::uint32_t next = 0);

  private:
    class TermPostings;
    struct Sought {
        std::vector<std::size_t> terms;                               // numbers of terms_
        std::vector<std::vector<std::vector<std::size_t>>> wordings;  // a wording, a place, the terms there
    };

    std::size_t term_number(const std::string& term);
    void read_places(std::string_view packed, std::uint32_t docid);
    void trust_the_only_one(const std::vector<std::size_t>& terms);
    void gather(const std::vector<std::size_t>& terms, std::vector<std::uint32_t>& positions) const;
    void add_beginnings(const std::vector<std::vector<std::size_t>>& wording, std::vector<std::uint32_t>& found) const;

    struct Found {
        PackedPositions::Places places;
        bool is_certain = false;
    };

    const Archive& archive_;
    Stories which_;
    std::vector<TermPostings> terms_;
    std::vector<Sought> groups_;
    std::vector<Found> found_;                           // of each term in the story last read
    std::vector<std::vector<std::uint32_t>> places_;     // the same, unpacked
    std::vector<std::vector<std::uint32_t>> positions_;  // of each group
};

// There is a p such that each list holds p + its offset. Lists ascend.
bool stand_in_order(const std::vector<std::vector<std::uint32_t>>& positions,
                    const std::vector<std::uint32_t>& offsets);

// One position of each list, the furthest two less than `window` apart. Lists ascend.
bool stand_near(const std::vector<std::vector<std::uint32_t>>& positions, std::uint32_t window);

// Those of the candidates in which the phrase stands.
DocidSet stories_with_phrase(const Archive& archive, const query::compiled::PhraseOf& phrase,
                             const DocidSet& candidates);

// Those of the candidates in which the group's terms stand n times at least.
DocidSet stories_with_times(const Archive& archive, const query::compiled::AtLeastTimes& times,
                            const DocidSet& candidates);

}  // namespace pressdex
