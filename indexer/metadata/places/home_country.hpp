// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The country that a story's letters hint at: most Urdu stories tell of Pakistan, most Thai ones of Thailand. A hint
// only; what the story prints outweighs it.
#include "indexer/metadata/reading/reading.hpp"

#include <string_view>

namespace pressdex {

// ISO 3166-1 code, or empty where the script is that of many countries (Latin, Han alone, Arabic). Looks at the first
// 400 words.
std::string_view home_country(const Reading& reading);

}  // namespace pressdex
