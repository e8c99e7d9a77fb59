// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the parts of a query stand in a story, each by itself, from positions alone. Never reads a text.
#include "press/archive.hpp"
#include "searcher/positions.hpp"
#include "searcher/query/compiled.hpp"

#include <cstdint>
#include <memory>
#include <vector>

namespace pressdex {

// From the first of its words to the last.
struct PartPlace {
    std::uint32_t from = 0, to = 0;
};

// Cheapest in ascending docids. Throws what Xapian throws.
class PartReader {
  public:
    // `parts`: Terms, PhraseOf in order, or an Or of these. The stories that will be asked for hold all parts.
    PartReader(PostingLists& lists, const std::vector<query::Compiled>& parts);

    // The places of each part, ascending within each of its alternatives. Valid until the next call; `next` as in
    // PositionReader.
    const std::vector<std::vector<PartPlace>>& places_in(std::uint32_t docid, std::uint32_t next = 0);

  private:
    struct Alternative {
        std::size_t first_group = 0;
        std::vector<std::uint32_t> offsets;  // one a group
    };
    using Alternatives = std::vector<Alternative>;

    static Alternatives alternatives_of(const query::Compiled& part, std::vector<query::TermGroup>& groups);
    static void add_places(const Alternative& alternative, const std::vector<std::vector<std::uint32_t>>& positions,
                           std::vector<PartPlace>& places);

    std::vector<Alternatives> parts_;
    std::unique_ptr<PositionReader> reader_;
    std::vector<std::vector<PartPlace>> places_;
};

}  // namespace pressdex
