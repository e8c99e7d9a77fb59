// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Han, Kana, Hangul and Thai as they stand in a reading, a character a word. Knows no names.
#include "indexer/metadata/name_text/name_text.hpp"

#include <cstdint>
#include <string_view>

namespace pressdex {

inline bool is_han(std::string_view letter) {
    return letter.size() == 3 && static_cast<unsigned char>(letter[0]) >= 0xE4 &&
           static_cast<unsigned char>(letter[0]) <= 0xE9;
}

// U+30A0..U+30FF
inline bool is_katakana(std::string_view letter) {
    if (letter.size() != 3 || letter[0] != '\xE3') return false;
    const auto second = static_cast<unsigned char>(letter[1]), third = static_cast<unsigned char>(letter[2]);
    return second == 0x83 || (second == 0x82 && third >= 0xA0);
}

// U+3041..U+309F
inline bool is_hiragana(std::string_view letter) {
    if (letter.size() != 3 || letter[0] != '\xE3') return false;
    const auto second = static_cast<unsigned char>(letter[1]), third = static_cast<unsigned char>(letter[2]);
    return second == 0x81 || (second == 0x82 && third < 0xA0);
}

// U+AC00..U+D7A3
inline bool is_hangul(std::string_view letter) {
    return letter.size() == 3 && static_cast<unsigned char>(letter[0]) >= 0xEA &&
           static_cast<unsigned char>(letter[0]) <= 0xED;
}

// U+0E00..U+0E7F; a Thai vowel sign may stand with its letter.
inline bool is_thai(std::string_view letter) {
    return letter.size() >= 3 && letter[0] == '\xE0' &&
           (static_cast<unsigned char>(letter[1]) == 0xB8 || static_cast<unsigned char>(letter[1]) == 0xB9);
}

// For text in which every character has three bytes.
constexpr std::uint32_t characters_of(std::string_view text) {
    return static_cast<std::uint32_t>(text.size() / 3);
}

// Whether `ending`, of characters of three bytes, stands unbroken up to the word `last`.
inline bool ends_with_characters(const NameText& text, std::uint32_t last, std::string_view ending) {
    const ReadWord& word = text.word(last);
    const std::string& paragraph = text.reading().paragraph(word.paragraph);
    return word.to >= ending.size() && paragraph.compare(word.to - ending.size(), ending.size(), ending) == 0;
}

}  // namespace pressdex
