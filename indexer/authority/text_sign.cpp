// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/text_sign.hpp"

#include <array>
#include <cstddef>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace pressdex {
namespace {

bool between(char32_t code, char32_t first, char32_t last) {
    return code >= first && code <= last;
}

// Scripts that are written without blanks, and Hangul, whose particles stand right behind a name.
bool is_one_character_script(char32_t code) {
    return between(code, 0x0E01, 0x0EFF) || between(code, 0x1000, 0x109F) || between(code, 0x1780, 0x17FF) ||
           between(code, 0x3005, 0x3007) || between(code, 0x3041, 0x30FF) || between(code, 0x3400, 0x4DBF) ||
           between(code, 0x4E00, 0x9FFF) || between(code, 0xAC00, 0xD7A3) || between(code, 0xF900, 0xFAFF) ||
           between(code, 0xFF66, 0xFF9F) || between(code, 0x20000, 0x3FFFF);
}

SignSort sort_beyond_ascii(char32_t code) {
    const auto letter = static_cast<UChar32>(code);
    // Soft hyphen, joiners and direction marks belong to the word they stand in.
    if (code == 0x00AD || between(code, 0x200B, 0x200F)) return SignSort::mark;
    switch (u_charType(letter)) {
        case U_UPPERCASE_LETTER:
        case U_TITLECASE_LETTER:
            return SignSort::upper;
        case U_NON_SPACING_MARK:
        case U_ENCLOSING_MARK:
        case U_COMBINING_SPACING_MARK:
            return SignSort::mark;
        case U_DECIMAL_DIGIT_NUMBER:
            return SignSort::digit;
        case U_LOWERCASE_LETTER:
        case U_MODIFIER_LETTER:
        case U_OTHER_LETTER:
        case U_LETTER_NUMBER:
            return is_one_character_script(code) ? SignSort::character : SignSort::letter;
        default:
            return SignSort::gap;
    }
}

// Of the basic plane, which nearly all text is of: asked of every letter beyond ASCII.
constexpr std::size_t basic_plane = 0x10000;
const std::array<SignSort, basic_plane>& sorts_of_basic_plane() {
    static const auto sorts = [] {
        std::array<SignSort, basic_plane> all{};
        for (char32_t code = 0; code < basic_plane; ++code) all[code] = sort_beyond_ascii(code);
        return all;
    }();
    return sorts;
}

}  // namespace

Sign sign_beyond_ascii(std::string_view text, std::uint32_t at) {
    auto next = static_cast<std::int32_t>(at);
    UChar32 code = 0;
    U8_NEXT(reinterpret_cast<const std::uint8_t*>(text.data()), next, static_cast<std::int32_t>(text.size()), code);
    if (code < 0) return {0, at, static_cast<std::uint32_t>(next), SignSort::gap};
    const auto letter = static_cast<char32_t>(code);
    const SignSort sort = letter < basic_plane ? sorts_of_basic_plane()[letter] : sort_beyond_ascii(letter);
    return {letter, at, static_cast<std::uint32_t>(next), sort};
}

}  // namespace pressdex
