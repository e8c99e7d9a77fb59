// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words between a place and its day ("Ciudad de México, a 19 de mayo") and those behind the year ("2022 г."). Reads
// no day.
#include <string_view>

namespace pressdex {

// "Ciudad de México, a", "V Ostravě, dne", "Lima, jueves": without what leads from the place to the day.
std::string_view without_lead_of_day(std::string_view place);

// Whether what stands before a day leads to it: behind a comma any such word, else one that has no other meaning ("V
// Praze dne").
bool is_led_to_day(std::string_view before);

// What stands behind a day, without the word that some languages put behind its year: "2022 г.", "2022 roku".
std::string_view without_word_of_year(std::string_view behind);

}  // namespace pressdex
