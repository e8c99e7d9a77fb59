// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Languages told by the letters that they alone write: Urdu and Sorani among those in Arabic script, Mongolian among
// those in Cyrillic. Knows no words.
#include <cstddef>
#include <string_view>

namespace pressdex {

// Letters that begin a code point, of any script.
std::size_t letters_in(std::string_view text);

// "ur", "ckb", "mn", or empty where the letters leave a doubt. Linear.
std::string_view language_of_own_letters(std::string_view text);

}  // namespace pressdex
