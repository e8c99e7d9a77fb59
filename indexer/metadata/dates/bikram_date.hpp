// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The Bikram Sambat calendar of Nepal, by which its papers and offices date: २०७५ फागुन १८. Knows months and conversion;
// reads no text.
#include "press/day.hpp"

#include <optional>
#include <string_view>

namespace pressdex {

// Years in which days are converted: April 1993 to April 2026. How long its months are is decided year by year and not
// by rule; published tables agree on these years.
constexpr int first_bikram_year = 2050;
constexpr int last_bikram_year = 2084;

// 1 = Baishakh ... 12 = Chait; Nepali names in their usual spellings, the word as printed.
std::optional<unsigned> bikram_month_named(std::string_view word);

// Empty when the calendar has no such day.
std::optional<Day> day_of_bikram(int year, unsigned month, unsigned day);

}  // namespace pressdex
