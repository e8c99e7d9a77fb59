// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Bodies in Han, Kana and Hangul, where each character is a word and blanks part nothing: what the finders of the three
// languages share. Knows no body itself.
#include "indexer/metadata/name_text/one_character_scripts.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace pressdex {

class UnspacedText {
  public:
    static constexpr std::uint32_t longest_name = 16;  // characters before the ending

    UnspacedText(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    const NameText& text() const { return text_; }
    const NameSpans& taken() const { return taken_; }
    std::string_view printed(std::uint32_t at) const { return text_.word(at).printed; }

    // The character stands right behind the one before it.
    bool glued_on(std::uint32_t at) const {
        return at < text_.size() && at > 0 && text_.word(at).glued &&
               text_.word(at).paragraph == text_.word(at - 1).paragraph;
    }

    // Whether `characters` begin at `at`, with nothing between them.
    bool begins_with(std::uint32_t at, std::string_view characters) const {
        const std::uint32_t last = at + characters_of(characters) - 1;
        return last < text_.size() && ends_with_characters(text_, last, characters);
    }

    // Characters of the ending that the name has with its last character at `last`; 0 = none. Longer ones stand first.
    std::uint32_t ending_at(std::uint32_t last, std::span<const std::string_view> endings) const {
        for (const std::string_view ending : endings)
            if (ends_with_characters(text_, last, ending)) return characters_of(ending);
        return 0;
    }

    // Where the run begins that goes on up to `last` without a gap, a name or a character that does not belong.
    template <class Belongs>
    std::uint32_t first_of_run(std::uint32_t from, std::uint32_t last, Belongs belongs) const {
        std::uint32_t first = from;
        while (first > 0 && last - first < longest_name && glued_on(first) && taken_.at(first - 1) == nullptr &&
               belongs(printed(first - 1)))
            --first;
        return first;
    }

  private:
    const NameText& text_;
    const NameSpans& taken_;
};

inline BodySighting body_by_pattern(std::uint32_t first, std::uint32_t last, float confidence) {
    return {first, last, std::nullopt, false, "pattern", confidence};
}

// Those whose last or first character is at `at`.
void find_chinese_bodies(const UnspacedText& text, std::uint32_t at, std::vector<BodySighting>& found);
void find_japanese_bodies(const UnspacedText& text, std::uint32_t at, std::vector<BodySighting>& found);
void find_korean_bodies(const UnspacedText& text, std::uint32_t at, std::vector<BodySighting>& found);

}  // namespace pressdex
