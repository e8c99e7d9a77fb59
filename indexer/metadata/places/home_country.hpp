// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The country that a story's address and language hint at: most stories of a Lithuanian site tell of Lithuania, most
// Urdu ones of Pakistan. A hint only; what the story prints outweighs it.
#include "indexer/metadata/reading/reading.hpp"

#include <string>
#include <string_view>

namespace pressdex {

struct HomeCountry {
    std::string code;       // ISO 3166-1; empty for none
    float weight = 0;       // 1: a story that names no place is filed there; less: its towns are likelier, no more
    std::string_view rule;  // for the evidence
};

// The country of the address (`url`, may be empty) where its host ends in a country's domain (RFC 1591) that is not
// sold for its sound (.io, .tv). Else of the language: none where it is that of many countries (English, Arabic,
// Spanish, Chinese); a weak hint where others share it, or the tables do not read the names of other countries in its
// cases (Polish). Without a language (empty) the letters are asked, as far as one country alone writes them: those of
// the first 400 words.
HomeCountry home_country(const Reading& reading, std::string_view language, std::string_view url);

}  // namespace pressdex
