// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Marked text -> lines for a terminal: harmless, coloured, wrapped at blanks, and where a script writes none. Knows
// columns, never what the text is.
#include "searcher/results.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace pressdex {

struct Style {
    std::string_view before;  // escape sequences; empty without colour
    std::string_view behind;
};

// Control characters shown as escapes (text::visible), marks between `mark`, line feeds as blanks.
std::string shown(const MarkedText& text, const Style& mark);

// The same, wrapped so that `indent` and each line fit `width` columns; every line begins with `indent`, ends in a line
// feed and carries its own style. A word that is too long stands alone on its line.
std::string wrapped(const MarkedText& text, const Style& mark, std::size_t width, std::string_view indent);

}  // namespace pressdex
