// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lunar Hijri calendar as Saudi Arabia counts it (Umm al-Qura), by which offices of the Gulf date: ١٢ ربيع الأول
// ١٤٤٥ هـ. Knows months and conversion; reads no text. Where the moon is sighted instead, days are one or two later.
#include "press/day.hpp"

#include <optional>
#include <string_view>

namespace pressdex {

// Years in which days are converted: 1970 to 2039 of the common era. The first that no solar year of Iran, printed with
// the same four digits, reaches within the years that papers of today print.
constexpr int first_lunar_year = 1390;
constexpr int last_lunar_year = 1461;
constexpr int first_lunar_year_in_digits = 1421;

// 1 = Muharram ... 12 = Dhu al-Hijja; Arabic, Urdu and Persian names, the word or words as printed.
std::optional<unsigned> lunar_month_named(std::string_view words);

// Empty when the calendar has no such day.
std::optional<Day> day_of_lunar(int year, unsigned month, unsigned day);

}  // namespace pressdex
