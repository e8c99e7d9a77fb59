// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Folding: the one spelling under which a word is kept and sought. It never looks at neighbouring words or at the
// language.
#include <string>
#include <string_view>

namespace pressdex {

// One word of valid UTF-8, folded: NFKC_Casefold (UAX #44), then
//   Latin, Greek, Hebrew   marks off: "Übergröße" -> "ubergrosse", "Łódź" -> "lodz", "İstanbul" -> "istanbul"
//   Cyrillic               stress off, ё -> е; й, ї, ў stay
//   Arabic script          marks, tatweel off; one alef, yeh, kaf, heh for Arabic and Urdu keyboards; ے, ھ, ں stay
//   digits                 of every script -> 0-9
//   apostrophes            off: "O’Brien" -> "obrien"
// Marks of Indic, Thai and other scripts are letters and stay. folded(folded(w)) == folded(w). May be empty (a lone
// mark).
std::string folded(std::string_view word);

// The same, appended to `out`.
void fold_into(std::string& out, std::string_view word);

}  // namespace pressdex
