// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/bikram_date.hpp"

#include "indexer/metadata/dates/date_text.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// New year's days that Nepal celebrated.
TEST(BikramDate, BeginsItsYearsInTheMiddleOfApril) {
    EXPECT_EQ(iso(*day_of_bikram(2057, 1, 1)), "2000-04-13");
    EXPECT_EQ(iso(*day_of_bikram(2072, 1, 1)), "2015-04-14");
    EXPECT_EQ(iso(*day_of_bikram(2075, 1, 1)), "2018-04-14");
    EXPECT_EQ(iso(*day_of_bikram(2077, 1, 1)), "2020-04-13");
    EXPECT_EQ(iso(*day_of_bikram(2080, 1, 1)), "2023-04-14");
    EXPECT_EQ(iso(*day_of_bikram(2082, 1, 1)), "2025-04-14");
    EXPECT_EQ(iso(*day_of_bikram(2083, 1, 1)), "2026-04-14");
    EXPECT_EQ(iso(*day_of_bikram(2084, 1, 1)), "2027-04-14");
    // The earthquake of 2015, and the constitution of the same year.
    EXPECT_EQ(iso(*day_of_bikram(2072, 1, 12)), "2015-04-25");
    EXPECT_EQ(iso(*day_of_bikram(2072, 6, 3)), "2015-09-20");
    EXPECT_FALSE(day_of_bikram(2075, 11, 31));
    EXPECT_FALSE(day_of_bikram(last_bikram_year + 1, 1, 1));
    EXPECT_FALSE(day_of_bikram(2049, 1, 1));
}

TEST(BikramDate, FollowsOneDayOnAnother) {
    Day day = *day_of_bikram(first_bikram_year, 1, 1);
    for (int year = first_bikram_year; year <= last_bikram_year; ++year) {
        for (unsigned month = 1; month <= 12; ++month) {
            for (unsigned number = 1; const auto found = day_of_bikram(year, month, number); ++number) {
                ASSERT_EQ(found->number, day.number) << year << ' ' << month << ' ' << number;
                ++day.number;
            }
        }
    }
    EXPECT_EQ(iso(day), "2028-04-14");
}

TEST(BikramDate, IsReadInTheOrdersThatPapersPrint) {
    for (const char* text : {"२०७५ फागुन १८ गते १९:०९", "१८ फागुन २०७५", "फागुन १८, २०७५", "२०७५ साल फागुन १८ गते",
                             "२०७५/११/१८", "2075-11-18"}) {
        const auto dates = dates_in(text);
        ASSERT_EQ(dates.size(), 1U) << text;
        EXPECT_EQ(iso(*period_of(dates.front())), "2019-03-02") << text;
    }
    EXPECT_TRUE(dates_in("फागुन १८ जना").empty());
}

}  // namespace
}  // namespace pressdex
