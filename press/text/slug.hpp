// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names as terms: what a facet value is called inside the archive and in a URL. Display forms are kept elsewhere.
#include "press/text/analysis.hpp"

#include <string>
#include <string_view>

namespace pressdex {

inline constexpr std::size_t longest_term = 240;  // bytes; Xapian refuses 246

// The folded words of a label, joined by '-': "Gilgit-Baltistan" -> "gilgit-baltistan", "G&JTC" -> "g-jtc", "生産性" ->
// "生産性". No ASCII but a-z, 0-9 and '-'. Empty where the label has no word. Plain ASCII takes the quick route.
std::string slug(std::string_view label, Route route = Route::quick);

// prefix + value, of at most longest_term bytes: a longer one is cut and ends in '-' and 16 hex digits (FNV-1a of the
// whole value).
std::string term_within(std::string prefix, std::string_view value);

}  // namespace pressdex
