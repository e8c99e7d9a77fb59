// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Dates as they stand in a text, in the forms of many languages. Says what is printed, never what it means for the
// story.
#include "press/day.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace pressdex {

// What is not printed is 0. A day that the calendar lacks (30 February) is never given.
struct DateInText {
    std::uint32_t from = 0, to = 0;   // bytes, the weekday before it included
    int year = 0;                     // of the common era: 令和6年 and พ.ศ. 2567 are 2024
    unsigned month = 0;               // 1..12
    unsigned day = 0;                 // 1..31
    std::optional<unsigned> weekday;  // 0 = Sunday, when printed with the date
    bool is_numeric = false;          // 5/4/2024: read day first unless only the other way is possible
    bool begins_range = false;        // "12 to 14 March": this is the 12th
    bool is_lunar = false;            // printed as a day of the lunar Hijri calendar
};

// In the order of the text, not overlapping. A year alone is no date. A lunar day that is printed with its day of the
// common era is given once, as the latter. Linear.
//   5th May, 2024 · 05 th August,2026 · Dec. 23, 2021 · 23/12/2021 · 2021-12-23T10:00Z · 2024年04月24日 · ngày 26 tháng
//   4 năm 2011 · ۲۵ اکتوبر ۲۰۲۴ء · আগস্ট ২৯, ২০২০ · 20ی نیسانی 2025 · 24 เมษายน 2567 · 令和6年4月24日 · on 5 April ·
//   December 2021
std::vector<DateInText> dates_in(std::string_view text);

// The period of a date whose year is printed.
std::optional<Period> period_of(const DateInText& date);

// A text that is one date and nothing that contradicts it: "2021-12-23", "Thu, 23 Dec 2021 10:00:00 +0500", "2021-12",
// "2021".
std::optional<Period> period_from(std::string_view text);

}  // namespace pressdex
