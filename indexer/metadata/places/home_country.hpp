// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The country that a story's language hints at: most Urdu stories tell of Pakistan, most Thai ones of Thailand. A hint
// only; what the story prints outweighs it.
#include "indexer/metadata/reading/reading.hpp"

#include <string_view>

namespace pressdex {

struct HomeCountry {
    std::string_view code;  // ISO 3166-1; empty for none
    float weight = 0;       // 1: a story that names no place is filed there; less: its towns are likelier, no more
};

// None where the language is that of many countries (English, Arabic, Spanish, Chinese); a weak hint where others share
// it, or the tables do not read the names of other countries in its cases (Polish). Without a language (empty) the
// letters are asked, as far as one country alone writes them: those of the first 400 words.
HomeCountry home_country(const Reading& reading, std::string_view language);

}  // namespace pressdex
