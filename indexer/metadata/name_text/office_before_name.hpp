// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Offices that are told as such by the name behind them only: their letters ("VC Tahir Nadeem", "SSP Imran Gondal") and
// the office of several ("Governors Jane Roe and ..."; of a "Board of Governors" they are none). Looks at single words;
// whether a name follows is seen in name_text.
#include <string_view>

namespace pressdex {

// Two to four capitals, as printed.
bool is_lettered_office(std::string_view printed);

// English nouns in the plural, folded.
bool is_office_of_several(std::string_view folded);

}  // namespace pressdex
