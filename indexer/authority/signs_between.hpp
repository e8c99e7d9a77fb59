// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the signs between two words, of all scripts, say about the second one. The full stop, the hyphen and signs that
// bind a word inside are not decided here.
#include "indexer/authority/printed_words.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace pressdex {
namespace sign_tables {

inline bool is_in(char32_t code, std::u32string_view signs) {
    return signs.find(code) != std::u32string_view::npos;
}

inline constexpr std::u32string_view sentence_ends = U"!?\u3002\uff01\uff1f\u06d4\u061f\u0964";
inline constexpr std::u32string_view breaking = U":;/|*\t<>\u2022\u2013\u2014\u2026\uff1a\uff1b\u061b\u00b7\u30fb";
inline constexpr std::u32string_view commas = U",\u060c\u3001\uff0c";
inline constexpr std::u32string_view open_brackets = U"([\uff08\u3010";
inline constexpr std::u32string_view close_brackets = U")]\uff09\u3011";
inline constexpr std::u32string_view quotes = U"\"'\u2018\u2039\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\u300e\u300f";

// What a sign of ASCII between two words says about the next one; the full stop and the hyphen need a closer look.
inline constexpr auto ascii_signs = [] {
    std::array<std::uint16_t, 128> says{};
    const auto put = [&says](std::u32string_view signs, unsigned bits) {
        for (const char32_t sign : signs) {
            if (sign < says.size()) says[sign] = static_cast<std::uint16_t>(says[sign] | bits);
        }
    };
    put(sentence_ends, sign_starts_sentence | sign_breaks);
    put(breaking, sign_breaks);
    put(commas, sign_after_comma);
    put(open_brackets, sign_after_open_bracket);
    put(close_brackets, sign_before_close_bracket);
    put(quotes, sign_after_quote);
    return says;
}();

}  // namespace sign_tables

// WordSign bits.
inline std::uint16_t said_by(char32_t sign) {
    using namespace sign_tables;
    if (sign < ascii_signs.size()) return ascii_signs[sign];
    if (is_in(sign, sentence_ends)) return sign_starts_sentence | sign_breaks;
    if (is_in(sign, breaking)) return sign_breaks;
    if (is_in(sign, commas)) return sign_after_comma;
    if (is_in(sign, open_brackets)) return sign_after_open_bracket;
    return is_in(sign, close_brackets) ? sign_before_close_bracket : is_in(sign, quotes) ? sign_after_quote : 0;
}

}  // namespace pressdex
