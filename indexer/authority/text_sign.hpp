// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What each sign of a text is to a word: a letter, a digit, a mark that belongs to the letter before, or a gap. Knows
// no words; how they are cut stands in printed_words.
#include <array>
#include <cstdint>
#include <string_view>

namespace pressdex {

enum class SignSort : std::uint8_t {
    gap,
    letter,  // without case, or small
    upper,
    digit,
    mark,
    character,  // a word of its own: of scripts without blanks, and of Hangul
};

// One letter, mark or sign of the text.
struct Sign {
    char32_t code = 0;  // 0 for bytes that are no UTF-8
    std::uint32_t from = 0, to = 0;
    SignSort sort = SignSort::gap;
};

constexpr auto ascii_sorts = [] {
    std::array<SignSort, 128> sorts{};
    for (std::size_t byte = 0; byte < sorts.size(); ++byte) {
        if (byte >= 'a' && byte <= 'z') sorts[byte] = SignSort::letter;
        if (byte >= 'A' && byte <= 'Z') sorts[byte] = SignSort::upper;
        if (byte >= '0' && byte <= '9') sorts[byte] = SignSort::digit;
    }
    return sorts;
}();

Sign sign_beyond_ascii(std::string_view text, std::uint32_t at);

// `at` lies below the text's size.
inline Sign sign_at(std::string_view text, std::uint32_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return {byte, at, at + 1, ascii_sorts[byte]};
    return sign_beyond_ascii(text, at);
}

inline bool is_alphanumeric(SignSort sort) {
    return sort == SignSort::letter || sort == SignSort::upper || sort == SignSort::digit;
}

// Uzbek writes o‘ so; elsewhere the opening sign inside a word is a slip of the hand.
inline bool is_apostrophe(char32_t code) {
    return code == '\'' || code == 0x2019 || code == 0x2018 || code == 0x02BC;
}

}  // namespace pressdex
