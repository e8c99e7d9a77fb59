// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where terms stand in a story, exactly and from the positions in the archive alone. Decides nothing.
#include "press/packed_positions.hpp"
#include "searcher/docid_set.hpp"
#include "searcher/posting_lists.hpp"
#include "searcher/query/compiled.hpp"

#include <array>
#include <cstdint>
#include <span>
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

    // `lists` outlive it.
    PositionReader(PostingLists& lists, const std::vector<query::TermGroup>& groups, Stories which = Stories::any);
    ~PositionReader();

    // For each group the places of its terms and the beginnings of its other wordings together, ascending and distinct.
    using Positions = std::vector<std::vector<std::uint32_t>>;

    // Valid until the next call. `next`: which story will be asked for then, so that its bytes are fetched meanwhile.
    const Positions& positions_in(std::uint32_t docid, std::uint32_t next = 0);

    // use(docid, positions) for each of the stories. Most of a story's cost is waiting for its bytes: those of several
    // are waited for at once.
    template <class Use>
    void for_each(const DocidSet& stories, Use use) {
        std::array<std::uint32_t, at_once> docids{};
        for (auto docid = stories.next(1); docid != 0;) {
            std::size_t count = 0;
            for (; docid != 0 && count < at_once; docid = stories.next(docid + 1)) docids[count++] = docid;
            look_up(std::span(docids).first(count));
            for (std::size_t i = 0; i < count; ++i) use(docids[i], positions_of(i, docids[i]));
        }
    }

  private:
    static constexpr std::size_t at_once = 16;

    class TermPostings;
    struct Sought {
        std::vector<std::size_t> terms;                               // numbers of terms_
        std::vector<std::vector<std::vector<std::size_t>>> wordings;  // a wording, a place, the terms there
        bool is_one_term = false;                                     // which no other group has
    };
    struct Found {
        PackedPositions::Places places;
        bool is_certain = false;
    };

    std::size_t term_number(const std::string& term);
    void tell_single_terms();
    void look_up(std::span<const std::uint32_t> docids);
    const Positions& positions_of(std::size_t story, std::uint32_t docid);
    static void trust_the_only_one(const std::vector<std::size_t>& terms, std::span<Found> found);
    void read_places(const PackedPositions& story, std::span<const Found> found, std::uint32_t docid);
    void gather(const std::vector<std::size_t>& terms, std::vector<std::uint32_t>& positions) const;
    void add_beginnings(const std::vector<std::vector<std::size_t>>& wording, std::vector<std::uint32_t>& found) const;

    PostingLists& lists_;
    Stories which_;
    std::vector<TermPostings> terms_;
    std::vector<Sought> groups_;
    std::vector<PackedPositions> stories_;            // those looked up at once
    std::vector<Found> found_;                        // of each of them the terms, one after the other
    std::vector<std::vector<std::uint32_t>> places_;  // of each term in one story, unpacked
    Positions positions_;                             // of each group
};

}  // namespace pressdex
