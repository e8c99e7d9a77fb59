// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The solar Hijri calendar of Iran and Afghanistan, by which Persian papers date: 21 ارديبهشت 1399. Knows months and
// conversion; reads no text.
#include "press/day.hpp"

#include <optional>
#include <string_view>

namespace pressdex {

// Years in which days are converted: 1921 to 2121 of the common era.
constexpr int first_solar_year = 1300;
constexpr int last_solar_year = 1500;

// 1 = Farvardin (Hamal) ... 12 = Esfand (Hut); Persian, Dari and Sorani names, the word as printed.
std::optional<unsigned> solar_month_named(std::string_view word);

// Empty when the calendar has no such day. By the cycle of 33 years, which is true of all years named above.
std::optional<Day> day_of_solar(int year, unsigned month, unsigned day);

}  // namespace pressdex
