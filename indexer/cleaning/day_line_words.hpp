// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words that surround a printed day in its line and are no name of anybody. A list to edit, in the .cpp; the labels
// that say what day it is stand in day_label_words.hpp.
#include <string_view>

namespace pressdex {

// Of a clock or a calendar ("pm", "GMT", "updated", a weekday), or what a paper calls itself beside its day
// ("Comunicato stampa del"). `word`: folded.
bool is_clock_word(std::string_view word);

}  // namespace pressdex
