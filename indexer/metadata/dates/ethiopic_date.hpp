// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The calendar of Ethiopia, by which Amharic papers date: መጋቢት 17 ቀን 2017. Knows months and conversion; reads no text.
#include "press/day.hpp"

#include <optional>
#include <string_view>

namespace pressdex {

// Years in which days are converted: 1907 to 2098 of the common era, in which new year falls on 11 September, or on 12
// September before a leap year.
constexpr int first_ethiopic_year = 1900;
constexpr int last_ethiopic_year = 2090;

// 1 = Meskerem ... 13 = Pagume; Amharic names in their usual spellings, the word as printed.
std::optional<unsigned> ethiopic_month_named(std::string_view word);

// Empty when the calendar has no such day: twelve months of thirty days, and five or six days behind them.
std::optional<Day> day_of_ethiopic(int year, unsigned month, unsigned day);

}  // namespace pressdex
