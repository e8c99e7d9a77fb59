// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far a person's name reaches where no capitals tell it, and what ended it. Knows no offices and no verbs: whether
// somebody is named there at all is asked elsewhere.
#include "indexer/metadata/people/person_caseless_words.hpp"

#include <cstdint>

namespace pressdex {

struct CaselessName {
    std::uint32_t end = 0;  // the word behind it
    std::uint32_t words = 0;
    bool ended = false;        // by a sign or a word that belongs to no name
    std::uint32_t ending = 0;  // bytes of the case at the end
};

class CaselessNames {
  public:
    static constexpr std::uint32_t longest = 4;           // words, those that bind names and initials not counted
    static constexpr std::uint32_t longest_stranger = 3;  // words of a name without a given name that we know

    CaselessNames(const NameText& text, const NameSpans& taken, const CaselessWords& words)
        : text_(text), taken_(taken), words_(words) {}

    // Words that may be a name, `most` of them, and how they end.
    CaselessName name_at(std::uint32_t first, std::uint32_t most) const;

    // Two names or more that the tables know and nothing else, the last of them perhaps in its case; no words where
    // fewer stand there.
    CaselessName known_names_at(std::uint32_t first) const;

    // Where a name with an open end is cut.
    std::uint32_t end_of_known(std::uint32_t first, std::uint32_t end) const;

    // A given name at the beginning, or behind words that no table knows: আনোয়ার হোসেন চৌধুরী.
    bool has_given(std::uint32_t first) const;

    // The word before is a name's as well.
    bool is_inside_name(std::uint32_t first) const;

  private:
    bool is_whole(std::uint32_t first, std::uint32_t end) const;
    bool is_behind_origin(std::uint32_t at) const;
    bool is_family_of_office(std::uint32_t at) const;

    const NameText& text_;
    const NameSpans& taken_;
    const CaselessWords& words_;
};

}  // namespace pressdex
