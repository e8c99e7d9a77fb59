// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which words of a text can be part of a person's name in a script with capitals, each by itself and its neighbours.
// How far a name reaches stands elsewhere.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/people/person_initials.hpp"

#include <cstdint>

namespace pressdex {

// Every noun begins with a capital; by the articles, or by all small words where those are few.
inline bool is_german(const NameText& text) {
    return text.nouns_are_capitalised() || text.language() == BodyLanguage::german;
}

class PersonWords {
  public:
    PersonWords(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    // A role's noun, also at the end of a German compound ("Landesministerin").
    bool is_role(std::uint32_t at) const {
        if (text_.is(at, WordUse::role)) return true;
        const bool may_be = at < text_.size() && text_.nouns_are_capitalised();
        return may_be && is_role_within(at);
    }

    // "and" between names, in the languages with capitals.
    bool is_and(std::uint32_t at) const;

    bool has_given(std::uint32_t first, std::uint32_t last) const;
    bool is_given(std::uint32_t at) const {
        return (text_.is(at, WordUse::given) && !text_.is(at, WordUse::common_given)) || is_initialled(text_, at) ||
               is_double_given(at);
    }

    // A given name that is an everyday word as well, before a word that no dictionary of ours has: "Will Hsu".
    bool may_be_given(std::uint32_t at) const;

    bool is_place_or_demonym(std::uint32_t at) const { return text_.is_place(at) || text_.is_demonym(at); }
    bool opens_sentence(std::uint32_t at) const;
    bool begins_vietnamese(std::uint32_t at) const;

    // No word of the name is in a dictionary of ours but as a given name: "Illango Patchamuthu".
    bool is_unknown_name(std::uint32_t first, std::uint32_t last) const;

    bool can_begin(std::uint32_t at) const;
    bool can_follow(std::uint32_t at, bool after_given) const;
    bool is_family_name(std::uint32_t at) const;       // by its shape alone
    bool is_ordinal_of_kings(std::uint32_t at) const;  // "Muhammadu Sanusi II"

  private:
    bool is_double_given(std::uint32_t at) const;
    bool is_role_within(std::uint32_t at) const;
    bool is_short_surname(std::uint32_t at) const;
    bool is_founders_surname(std::uint32_t at) const;
    bool ends_in_syllable(std::uint32_t at) const;

    const NameText& text_;
    const NameSpans& taken_;
};

}  // namespace pressdex
