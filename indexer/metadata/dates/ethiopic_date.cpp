// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/ethiopic_date.hpp"

#include "indexer/metadata/dates/calendar_months.hpp"

#include <array>

namespace pressdex {
namespace {

constexpr auto months = std::to_array<NamedMonth>(
    {{"መስከረም", 1}, {"ጥቅምት", 2}, {"ኅዳር", 3},  {"ህዳር", 3},  {"ሕዳር", 3},   {"ታኅሣሥ", 4}, {"ታኅሳስ", 4}, {"ታህሳስ", 4},
     {"ታህሣሥ", 4},  {"ጥር", 5},   {"የካቲት", 6}, {"መጋቢት", 7}, {"ሚያዝያ", 8},  {"ሚያዚያ", 8}, {"ግንቦት", 9}, {"ሰኔ", 10},
     {"ሐምሌ", 11},  {"ሀምሌ", 11}, {"ነሐሴ", 12}, {"ነሀሴ", 12}, {"ጳጉሜን", 13}, {"ጳጉሜ", 13}});

constexpr bool is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

}  // namespace

std::optional<unsigned> ethiopic_month_named(std::string_view word) {
    static const CalendarMonths names(months);
    // Ethiopic letters begin with the byte E1.
    if (word.empty() || word.front() != '\xE1') return std::nullopt;
    return names.named(word);
}

std::optional<Day> day_of_ethiopic(int year, unsigned month, unsigned day) {
    constexpr int behind = 8;  // the year in which an Ethiopian one ends
    constexpr unsigned last_month = 13, days_of_month = 30;
    if (year < first_ethiopic_year || year > last_ethiopic_year || month < 1 || month > last_month || day < 1)
        return std::nullopt;
    // The sixth day stands at the end of every fourth year, before a leap year of the common era.
    const unsigned last_days = year % 4 == 3 ? 6 : 5;
    if (day > (month < last_month ? days_of_month : last_days)) return std::nullopt;
    const auto new_year = day_of(year + behind - 1, 9, is_leap(year + behind) ? 12 : 11);
    return Day{new_year->number + static_cast<int>((month - 1) * days_of_month + day) - 1};
}

}  // namespace pressdex
