// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a person's name in a script with capitals begins and how far it reaches: given names and family names,
// particles, initials and nicknames between. Decides nothing about who it is.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/people/person_words.hpp"

#include <cstdint>
#include <optional>

namespace pressdex {

class NameBounds {
  public:
    NameBounds(const NameText& text, const NameSpans& taken, const PersonWords& words)
        : text_(text), taken_(taken), words_(words) {}

    // The last word of the name that begins at `first`; none when no name of at least `least` words stands there.
    // Behind a title whatever has a capital may begin a name ("Mr. Segun Awolowo").
    std::optional<std::uint32_t> name_from(std::uint32_t first, std::uint32_t least, bool is_titled = false) const;

  private:
    // Words that may be one name.
    struct Run {
        std::uint32_t last = 0;
        std::uint32_t words = 0;  // two initials are one
        bool only_places = false;
    };

    bool begins(std::uint32_t first, bool is_titled) const;
    Run run_from(std::uint32_t first) const;
    std::optional<std::uint32_t> part_behind(std::uint32_t first, std::uint32_t last) const;
    bool is_bare_place(std::uint32_t at) const;
    // A hyphen binds it to the word before.
    bool is_inside_word(std::uint32_t at) const {
        return at > 0 && at < text_.size() && text_.word(at).glued && is_bound(at);
    }
    bool is_bound(std::uint32_t at) const;
    bool is_place_of_office(std::uint32_t first) const;
    bool is_noun_before_name(std::uint32_t first) const;
    bool goes_on_as_name(std::uint32_t given) const;
    bool is_genitive_before_name(std::uint32_t first) const;
    bool stands_behind_office(std::uint32_t at) const;
    bool is_behind_okina(std::uint32_t at) const;
    bool is_another_behind_and(std::uint32_t at) const;
    bool is_particle(std::uint32_t last, std::uint32_t at) const;
    bool ends_before(std::uint32_t first, std::uint32_t last) const;
    bool is_german_genitive(std::uint32_t first, std::uint32_t last) const;
    bool is_of_another(std::uint32_t last, std::uint32_t next) const;
    std::optional<std::uint32_t> behind_nickname(std::uint32_t first, std::uint32_t last) const;

    const NameText& text_;
    const NameSpans& taken_;
    const PersonWords& words_;
};

}  // namespace pressdex
