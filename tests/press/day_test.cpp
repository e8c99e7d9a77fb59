// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/day.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Day, ReadsIsoDaysThatTheCalendarHasAndNoOthers) {
    struct Row {
        const char* text;
        bool is_day;
    };
    constexpr Row rows[] = {{"2021-12-23", true},  {"2024-02-29", true},        {"2023-02-29", false},
                            {"2021-13-01", false}, {"2021-00-10", false},       {"2021-04-31", false},
                            {"2021-1-3", false},   {"2021-12-23T10:00", false}, {"20211223", false},
                            {"", false},           {"-001-01-01", false},       {"2021-12-00", false}};
    for (const auto& row : rows) EXPECT_EQ(day_from_iso(row.text).has_value(), row.is_day) << row.text;
}

TEST(Day, SurvivesTheWayThroughTextOverFourHundredYears) {
    const auto first = *day_of(1800, 1, 1), last = *day_of(2200, 12, 31);
    for (Day day = first; day <= last; day.number += 7) EXPECT_EQ(day_from_iso(iso(day)), day);
}

TEST(Day, KnowsItsWeekday) {
    EXPECT_EQ(weekday_of(*day_from_iso("2021-12-23")), 4U);  // a Thursday
    EXPECT_EQ(weekday_of(*day_from_iso("2024-05-05")), 0U);  // a Sunday
}

TEST(Period, OfAMonthOrAYearEndsOnItsLastDay) {
    EXPECT_EQ(iso(last_day(*period_from_iso("2024-02"))), "2024-02-29");
    EXPECT_EQ(iso(last_day(*period_from_iso("2021"))), "2021-12-31");
    EXPECT_EQ(iso(last_day(*period_from_iso("2021-04-05"))), "2021-04-05");
}

TEST(Period, IsShownAsPreciselyAsItIsKnown) {
    EXPECT_EQ(in_words(*period_from_iso("2021-12-23")), "23 December 2021");
    EXPECT_EQ(in_words(*period_from_iso("2021-12")), "December 2021");
    EXPECT_EQ(in_words(*period_from_iso("2021")), "2021");
    EXPECT_EQ(iso(*period_from_iso("2021-12")), "2021-12");
}

}  // namespace
}  // namespace pressdex
