// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Offices that the press prints by their letters before a name: "VC Tahir Nadeem", "SSP Imran Gondal". Looks at
// single words; whether a name follows is seen in name_text.
#include <string_view>

namespace pressdex {

// Two to four capitals, as printed.
bool is_lettered_office(std::string_view printed);

}  // namespace pressdex
