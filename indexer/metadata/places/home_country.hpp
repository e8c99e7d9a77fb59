// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The country that a story's language hints at: most Urdu stories tell of Pakistan, most Thai ones of Thailand. A hint
// only; what the story prints outweighs it.
#include "indexer/metadata/reading/reading.hpp"

#include <string_view>

namespace pressdex {

// ISO 3166-1 code; empty where the language is that of many countries (English, Arabic, Chinese) or one in which the
// tables do not read the names of the others (Swedish, Polish). Without a language (empty) the letters are asked, as
// far as one country alone writes them: those of the first 400 words.
std::string_view home_country(const Reading& reading, std::string_view language);

}  // namespace pressdex
