// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/date_words.hpp"

#include "searcher/query/range_text.hpp"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex::query {
namespace {

// A Saturday.
const Day now = *day_of(2026, 11, 21);

std::string read(std::string_view typed) {
    const auto days = days_of_typed(typed, now);
    if (!days) return "error: " + days.error().sentence;
    return (days->first ? iso(*days->first) : "") + ".." + (days->last ? iso(*days->last) : "");
}

TEST(DateWords, AreReadInTheFormsThatPeopleType) {
    const std::vector<std::pair<const char*, const char*>> rows = {
        {"2021", "2021-01-01..2021-12-31"},
        {"2021-12", "2021-12-01..2021-12-31"},
        {"2021-02", "2021-02-01..2021-02-28"},
        {"2020-02", "2020-02-01..2020-02-29"},
        {"2021-12-23", "2021-12-23..2021-12-23"},
        {"2021/12/23", "2021-12-23..2021-12-23"},
        {"23/12/2021", "2021-12-23..2021-12-23"},
        {"3/2/2021", "2021-02-03..2021-02-03"},
        {"23.12.2021", "2021-12-23..2021-12-23"},
        {"12/2021", "2021-12-01..2021-12-31"},
        {"Dec 2021", "2021-12-01..2021-12-31"},
        {"december 2021", "2021-12-01..2021-12-31"},
        {"Sept 2021", "2021-09-01..2021-09-30"},
        {"2021 May", "2021-05-01..2021-05-31"},
        {"23 December 2021", "2021-12-23..2021-12-23"},
        {"23rd Dec, 2021", "2021-12-23..2021-12-23"},
        {"December 23, 2021", "2021-12-23..2021-12-23"},
        {"2021-Dec-23", "2021-12-23..2021-12-23"},
        {"2021-q1", "2021-01-01..2021-03-31"},
        {"Q4 2021", "2021-10-01..2021-12-31"},
        {"۲۰۲۱", "2021-01-01..2021-12-31"},
        {"today", "2026-11-21..2026-11-21"},
        {"Yesterday", "2026-11-20..2026-11-20"},
        {"this week", "2026-11-16..2026-11-22"},
        {"last week", "2026-11-09..2026-11-15"},
        {"this month", "2026-11-01..2026-11-30"},
        {"last-month", "2026-10-01..2026-10-31"},
        {"this year", "2026-01-01..2026-12-31"},
        {"last year", "2025-01-01..2025-12-31"},
        {"last 7 days", "2026-11-15..2026-11-21"},
        {"2021..2022", "2021-01-01..2022-12-31"},
        {"..2021-06", "..2021-06-30"},
        {"2021-03..", "2021-03-01.."},
        {"2021-03-05 .. 2021-q2", "2021-03-05..2021-06-30"},
        {"last year..today", "2025-01-01..2026-11-21"},
        {"March 2021..5 May 2021", "2021-03-01..2021-05-05"},
        {"2030", "2030-01-01..2030-12-31"},
    };
    for (const auto& [typed, expected] : rows) EXPECT_EQ(read(typed), expected) << typed;
}

TEST(DateWords, RefuseWhatIsNoDate) {
    for (const char* typed : {"", "soon", "21", "20211", "last", "last decade", "2021 2022", "1 2 3", "December", "..",
                              " .. ", "a..b", "2021..x", "0000", "23 12"}) {
        EXPECT_FALSE(days_of_typed(typed, now)) << typed;
    }
    EXPECT_EQ(read("2021-02-30"), "error: \"2021-02-30\" is no day of the calendar");
    EXPECT_EQ(read("31/4/2021"), "error: \"31/4/2021\" is no day of the calendar");
    EXPECT_EQ(read("2022..2021"), "error: \"2022..2021\" ends before it begins");
    EXPECT_EQ(days_of_typed("2022..2021", now).error().hint, "turn it round: 2021..2022");
}

TEST(DateWords, OfTheTurnOfTheYearAreOfTheRightYear) {
    const auto days = days_of_typed("last month", *day_of(2026, 1, 3));
    EXPECT_EQ(iso(*days->first), "2025-12-01");
    EXPECT_EQ(iso(*days->last), "2025-12-31");
    EXPECT_EQ(iso(*days_of_typed("last week", *day_of(2026, 1, 3))->first), "2025-12-22");
    EXPECT_EQ(iso(*days_of_typed("this week", *day_of(2026, 11, 23))->first), "2026-11-23")
        << "a Monday begins its week";
}

TEST(RangeText, IsReadBackAsTheSameDays) {
    std::mt19937 dice(7);
    const int first_day = day_of(1990, 1, 1)->number;
    for (int i = 0; i < 5000; ++i) {
        const Day a{first_day + static_cast<int>(dice() % 20000)};
        const Day b{a.number + static_cast<int>(dice() % 1000)};
        const std::optional<Day> first = dice() % 5 == 0 ? std::nullopt : std::optional(a);
        const std::optional<Day> last = first && dice() % 5 == 0 ? std::nullopt : std::optional(b);
        const auto days = days_of_typed(range_text(first, last), now);
        ASSERT_TRUE(days) << range_text(first, last);
        EXPECT_EQ(*days, (DayRange{first, last})) << range_text(first, last);
    }
}

TEST(RangeText, IsAsShortAsItCanBe) {
    const auto day = [](const char* text) { return std::optional(*day_from_iso(text)); };
    EXPECT_EQ(range_text(day("2021-01-01"), day("2021-12-31")), "2021");
    EXPECT_EQ(range_text(day("2020-02-01"), day("2020-02-29")), "2020-02");
    EXPECT_EQ(range_text(day("2020-02-01"), day("2020-02-28")), "2020-02..2020-02-28");
    EXPECT_EQ(range_text(day("2020-01-01"), day("2020-01-01")), "2020-01-01");
    EXPECT_EQ(range_text(day("2020-01-01"), {}), "2020..");
    EXPECT_EQ(range_in_words(day("2020-01-01"), day("2021-06-30")), "from 2020 to June 2021");
}

}  // namespace
}  // namespace pressdex::query
