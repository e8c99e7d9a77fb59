// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Endings that tell names: family names and fathers' names by how they end, and the cases that some languages write
// onto a name. Looks at single words, never at a text.
#include <cstdint>
#include <string_view>

namespace pressdex {

// "Karimov", "Омарова": where the peoples of the former Union end their family names.
bool is_slavic_family(std::string_view folded);

// "Иванович", "Ivanovna", "Нұрланұлы", "o'g'li": may stand behind the family name.
bool is_fathers_name(std::string_view folded);

// Russian: "Молдовы", "Республики", "Тульской".
bool is_genitive_of_place(std::string_view folded);
// "Στη Λυών": in. Names may follow it, and none begins with it.
bool is_greek_in(std::string_view folded);
// "Niemiec", "Włoch": of countries whose Polish names are plurals; family names as well.
bool is_polish_genitive_of_place(std::string_view folded);

// The cases that are written onto a name, in bytes of the word; 0 for none.
// "Есімхановтың", "Karimovning": behind a family name alone.
std::uint32_t turkic_case(std::string_view printed);
// "Б.Энхболдын"; for a text in Mongolian.
std::uint32_t mongolian_case(std::string_view printed);
// "भण्डारीले"; for a text in Nepali.
std::uint32_t nepali_case(std::string_view printed);
// "রহমানকে"; whom something is done to.
std::uint32_t bengali_case(std::string_view printed);
// "સોલંકીએ", "પટેલે".
std::uint32_t gujarati_case(std::string_view printed);

}  // namespace pressdex
