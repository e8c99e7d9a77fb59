// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words that only hold a sentence together ("the", "of", "und", "کے"): which words of a query are such. Never used on
// stories or inside phrases: there every word counts.
#include <string>
#include <vector>

namespace pressdex::query {

// For each word as typed, whether it is one. English ones are known alone; a word of another language only beside a
// second one of the same ("die Zukunft der Energie"), since alone it is as often a name or an English word ("die
// casting"). A word in capitals beside small letters is a name: WHO, IT.
std::vector<bool> are_function_words(const std::vector<std::string>& typed);

// Whether a folded word is one by itself: an English one. Constant.
bool is_function_word(const std::string& folded);

}  // namespace pressdex::query
