// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Given names in the cases of Slavic languages: "Николаю", "Andrzejem". Looks at single words.
#include "indexer/authority/name_words.hpp"

#include <string_view>

namespace pressdex {

// Whether a folded word that no table knows is a given name with the ending of a case; names that are everyday words as
// well are none. For Cyrillic letters, and for Latin ones in a text that may be Slavic.
bool is_given_in_case(std::string_view folded, const NameWords& words);

}  // namespace pressdex
