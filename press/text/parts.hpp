// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The parts inside one word: "Rs5.3bn" -> "Rs", "5.3", "bn". Where the word itself begins and ends stands in
// segments.hpp.
#include "press/text/segments.hpp"

#include <string_view>
#include <vector>

namespace pressdex {

// In order, replacing what was in `out`; none for most words. Only Turkish, whose suffixes stand behind an apostrophe
// ("Ankara'da"), asks for the language; a query, which has none, finds the part by the word.
void parts_of(std::string_view text, const Core& core, std::string_view language, std::vector<Span>& out);

}  // namespace pressdex
