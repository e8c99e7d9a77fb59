// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Seeded random texts for properties: made of pieces that meet in real input, good and bad.
#include "press/text/utf8.hpp"

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

class Dice {
  public:
    explicit Dice(unsigned seed) : engine_(seed) {}
    std::size_t below(std::size_t end) { return engine_() % end; }

    std::string text_of(const std::vector<std::string_view>& pieces, std::size_t count) {
        std::string out;
        for (std::size_t i = 0; i < count; ++i) out.append(pieces[below(pieces.size())]);
        return out;
    }

    // A code point that may stand in valid UTF-8, most of them from the scripts that people write.
    char32_t code_point() {
        constexpr char32_t ends[] = {0x80, 0x300, 0x800, 0x3100, 0x10000, 0x110000};
        const auto c = static_cast<char32_t>(below(ends[below(std::size(ends))]));
        return c >= 0xD800 && c < 0xE000 ? U'a' : c;
    }

  private:
    std::mt19937 engine_;
};

// Words, joints and separators of ASCII, so that each rule meets each other.
inline const std::vector<std::string_view> ascii_pieces = {
    "a", "B", "s", "S", "energy", "Audit", "U", "Rs", "bn", "th", "1", "23", "456", "000", "2021", "'", "'s", "`",
    ".", ",", "&", "=", "?",      "-",     "_", ":",  "\"", " ",  " ", "\n", "/",   "@",   "#",    "l", "O",  "d"};

// The same with letters, marks, digits and signs of other scripts and with what is invisible.
inline const std::vector<std::string_view> mixed_pieces = {
    "a",    "energy", "O",  "Rs", "5",  ".3",      ",000",   "'",      "\u2019", "\u2019s", ".",      ",",
    "&",    "=",      " ",  "-",  "é",  "e\u0301", "\u0301", "\u00AD", "\u200B", "\u200C",  "\u200F", "™",
    "²",    "₂",      "ß",  "İ",  "Ω",  "ё",       "й",      "محمد",   "ك",      "َ",        "ـ",      "۲۰۲۱",
    "ء",    "۔",      "،",  "٫",  "क",  "ा",       "़",       "२",      "ไทย",    "ภาษา",    "ลาว",    "ລາວ",
    "ខ្មែរ", "日",     "本", "語", "の", "ガ",      "ｶﾞ",     "ー",     "・",     "한국",    "는",     "\uFFFD",
    "😀",    "＆",     "ﬁ",  "ﷺ",  "צ",  "\"",      "״",      "·",      "l",      "Ⅳ",       "\u2028", "𝐄"};

}  // namespace pressdex
