// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a story's body mentions what was asked for, told from the positions in the archive: no text is read. Marks
// nothing (marking.hpp does).
#include "press/archive.hpp"
#include "press/sentence_map.hpp"
#include "searcher/query/highlights.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace pressdex {

// A story's sentences, and the places of words in it at which something asked for begins.
struct PlacedMentions {
    struct Mention {
        std::uint32_t position = 0;
        std::uint32_t asked = 0;  // number in Highlights::asked
    };
    std::vector<SentencePlace> sentences;
    std::vector<Mention> mentions;  // by position; those of the headline are among them
};

// For one query. Borrows the archive.
class MentionPlaces {
  public:
    MentionPlaces(const Archive& archive, const query::Highlights& highlights);

    // Nothing where the text alone can tell: exact words and beginnings of words have no positions of their own. A
    // mention may be told of a story that has it not (packed_positions.hpp), once in some thousands: who shows it
    // looks. Linear in the terms of the story.
    std::optional<PlacedMentions> in(std::uint32_t docid) const;

  private:
    struct Place {
        std::vector<std::uint64_t> stems;  // hashes of terms
        std::uint32_t offset = 0;
    };
    struct Asked {
        std::uint32_t number = 0;
        std::vector<Place> places;
    };

    const Archive& archive_;
    bool are_known_ = true;
    std::vector<Asked> asked_;
};

}  // namespace pressdex
