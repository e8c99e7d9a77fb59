// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What may stand at the end of a printed word without being part of a sentence's end or of the word: stops of shortened
// words, endings behind an apostrophe. Cuts nothing itself.
#include <string_view>

namespace pressdex {

// Shortened words and initials whose full stop ends no sentence and parts no name; in Latin letters only with a capital
// ("Gen.").
bool is_abbreviation(std::string_view folded, bool capitalised);

// Turkish endings behind a name: Ankara'da, İstanbul'un.
bool is_case_ending(std::string_view ending);

}  // namespace pressdex
