// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Endings and particles that some languages write onto a name: cases of Bengali, Russian, Mongolian, Kazakh, Tamil,
// Georgian and Armenian, postpositions of Nepali and Marathi, prefixes of Arabic, Hebrew and Amharic. For authority
// names only; index terms have their stems in press/text.
#include <functional>
#include <string_view>

namespace pressdex {

// True for words of those scripts; cheap.
bool may_be_inflected(std::string_view folded);

// Calls `sink` with each form that the tables may have, until it returns false: an affix before the shorter ones that
// stand at its own end or beginning. Forms are at least three letters long; not all of them are words.
void bare_forms(std::string_view folded, const std::function<bool(std::string_view)>& sink);

}  // namespace pressdex
