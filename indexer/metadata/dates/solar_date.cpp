// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/solar_date.hpp"

#include "indexer/metadata/dates/calendar_months.hpp"

#include <array>

namespace pressdex {
namespace {

// Of the names that are also everyday words, those of Dari stand here, since day and year are printed with them; Sorani
// short forms do not.
constexpr auto months = std::to_array<NamedMonth>(
    {{"فروردین", 1},  {"اردیبهشت", 2}, {"خرداد", 3},    {"تیر", 4},        {"مرداد", 5},     {"امرداد", 5},
     {"شهریور", 6},   {"مهر", 7},      {"آبان", 8},     {"آذر", 9},        {"دی", 10},       {"بهمن", 11},
     {"اسفند", 12},   {"حمل", 1},      {"ثور", 2},      {"جوزا", 3},       {"اسد", 5},       {"قوس", 9},
     {"جدی", 10},     {"دلو", 11},     {"حوت", 12},     {"سرطان", 4},      {"سنبله", 6},     {"میزان", 7},
     {"عقرب", 8},     {"خاکەلێوە", 1}, {"گوڵان", 2},    {"جۆزەردان", 3},   {"پووشپەڕ", 4},   {"گەلاوێژ", 5},
     {"خەرمانان", 6}, {"ڕەزبەر", 7},   {"سەرماوەز", 9}, {"بەفرانبار", 10}, {"ڕێبەندان", 11}, {"ڕەشەمە", 12}});

// Days since an arbitrary day; M. Jalali's calendar as arithmetic: leap years 1, 5, 9, 13, 17, 22, 26, 30 of 33.
int days_until(int year, unsigned month, unsigned day) {
    const int moved = year + 1595;  // to the beginning of a cycle
    const int months_before = static_cast<int>(month) - 1;
    const int in_year = months_before < 7 ? months_before * 31 : (months_before - 6) * 30 + 186;
    return 365 * moved + moved / 33 * 8 + (moved % 33 + 3) / 4 + in_year + static_cast<int>(day);
}

}  // namespace

std::optional<unsigned> solar_month_named(std::string_view word) {
    static const CalendarMonths names(months);
    // Arabic letters begin with the bytes D8 to DB.
    if (word.size() < 4 || static_cast<unsigned char>(word.front()) < 0xD8) return std::nullopt;
    return names.named(word);
}

std::optional<Day> day_of_solar(int year, unsigned month, unsigned day) {
    if (year < first_solar_year || year > last_solar_year || month < 1 || month > 12 || day < 1) return std::nullopt;
    const int days = month == 12 ? days_until(year + 1, 1, 1) - days_until(year, 12, 1) : month <= 6 ? 31 : 30;
    if (static_cast<int>(day) > days) return std::nullopt;
    // 1 Farvardin 1399 was 20 March 2020.
    const auto anchor = day_of(2020, 3, 20);
    return Day{anchor->number + days_until(year, month, day) - days_until(1399, 1, 1)};
}

}  // namespace pressdex
