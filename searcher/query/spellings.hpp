// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Other spellings of a word: names as they are transliterated, British and American, places that changed their
// spelling. Never another word of like meaning.
#include <string>
#include <string_view>
#include <vector>

namespace pressdex::query {

// Folded, distinct, without the word itself; most may be in no archive. "chaudhry" -> "chaudhary", "choudhury", ...;
// "labour" -> "labor". Words as typed, folded.
std::vector<std::string> other_spellings(std::string_view folded_word);

}  // namespace pressdex::query
