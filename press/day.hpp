// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Days of the proleptic Gregorian calendar and how precisely they are known. Never a time of day, never a time zone.
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pressdex {

// Days since 1970-01-01; sorts as the calendar does.
struct Day {
    std::int32_t number = 0;
    auto operator<=>(const Day&) const = default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads it
};

// Nothing outside these years is taken for a date of a release.
constexpr int first_plausible_year = 1900;
constexpr int last_plausible_year = 2100;

// Empty when the calendar has no such day (2021-02-30).
std::optional<Day> day_of(int year, unsigned month, unsigned day);
std::chrono::year_month_day calendar(Day day);
int year_of(Day day);

// 0 = Sunday ... 6 = Saturday.
unsigned weekday_of(Day day);

// "2021-12-23" and nothing else.
std::optional<Day> day_from_iso(std::string_view text);
std::string iso(Day day);

// The day of the machine's clock in UTC.
Day today();

enum class Precision : std::uint8_t { day, month, year };

// A period known as a day, a month or a year.
struct Period {
    Day first;
    Precision precision = Precision::day;
    auto operator<=>(const Period&) const = default;  // NOLINT(modernize-use-nullptr): as above
};

Day last_day(const Period& period);

// "2021-12-23", "2021-12" or "2021"; reading refuses days that the calendar lacks.
std::string iso(const Period& period);
std::optional<Period> period_from_iso(std::string_view text);

// "23 December 2021", "December 2021", "2021": as the page and the terminal show it.
std::string in_words(const Period& period);

}  // namespace pressdex
