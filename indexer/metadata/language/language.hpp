// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The language a story is written in, by its letters and words.
#include "indexer/cleaning/outline.hpp"
#include "press/story.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// BCP 47 primary subtag ("en", "ur", "zh", "ckb"): the given one if it is one, else found out; empty when there is too
// little text to know.
std::string language_of(const Outline& outline, std::string_view given);

// The paragraphs whose language is surely another one than `language`, that of the story: of another script, English
// beside another one, or long enough to be judged. Neighbours of one language are one passage. Linear; at most eight
// paragraphs are judged by CLD2.
std::vector<Passage> passages_of(const Outline& outline, std::string_view language);

}  // namespace pressdex
