// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A text cut into the pieces that dates are made of: numbers in the digits of any script, words, signs. No meaning yet.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace pressdex {

struct DateToken {
    enum class Kind : std::uint8_t { number, word, sign };
    Kind kind = Kind::sign;
    bool after_blank = false;        // white space stands before it
    std::uint8_t digits = 0;         // of a number
    std::uint32_t from = 0, to = 0;  // bytes in the text
    std::uint32_t value = 0;         // of a number (at most nine digits); the code point of a sign

    bool is_number() const { return kind == Kind::number; }
    bool is_word() const { return kind == Kind::word; }
    bool is_sign(char32_t sign) const { return kind == Kind::sign && value == sign; }
};

// Linear. Han characters are words of their own, one each, but for numerals before a unit of the calendar (五月); a
// full stop inside a Thai short form (ม.ค.) belongs to it. Offsets count from the beginning of `text`, tokens from byte
// `from` on.
std::vector<DateToken> date_tokens(std::string_view text, std::size_t from = 0);

// In the digits of the scripts that dates are printed in.
bool is_date_digit(char32_t c);
// Whether one begins at byte `at`, which is inside the text.
bool begins_date_digit(std::string_view text, std::size_t at);

// 一 to 九, 十, 廿, 卅 and the zeros that stand among them. Before 年, 月, 日 or 號 they make a number.
bool is_han_numeral(char32_t c);

}  // namespace pressdex
