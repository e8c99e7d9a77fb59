// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the letters of a line say by their case and number alone. Knows no words.
#include <cstdint>
#include <string_view>

namespace pressdex {

struct LineShape {
    std::uint32_t weight = 0;  // letters; a Han character counts for three, Kana and Hangul for two
    std::uint32_t words = 0, upper = 0, lower = 0;
    char32_t last = 0;          // character that is no blank and closes no quotation or bracket; 0 for none
    bool begins_lower = false;  // its first letter
};

// Of a line whose blanks are folded to single U+0020. Linear.
LineShape shape_of(std::string_view text);

}  // namespace pressdex
