// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/internet_date.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(InternetDate, IsReadAsTheRfcsAndRealFeedsWriteIt) {
    struct Row {
        const char* text;
        const char* period;
    };
    const Row rows[] = {
        {"2021-12-23T10:00:00+05:00", "2021-12-23"},
        {"2021-12-23t10:00:00.250Z", "2021-12-23"},
        {"2021-12-23 10:00:00", "2021-12-23"},
        {" 2021-12-23\n", "2021-12-23"},
        {"20211223", "2021-12-23"},
        {"2021-12", "2021-12"},
        {"2021", "2021"},
        {"Thu, 23 Dec 2021 10:00:00 +0500", "2021-12-23"},
        {"Fri, 23 Dec 2021 10:00:00 GMT", "2021-12-23"},  // a Thursday
        {"23 Dec 2021", "2021-12-23"},
        {"23 December 2021 10:00", "2021-12-23"},
        {"Thursday, 23-Dec-21 10:00:00 UTC", "2021-12-23"},  // RFC 850
        {"1 Sept 98 00:00 EST", "1998-09-01"},
        {"Dec 23, 2021", "2021-12-23"},
        {"Thu Dec 23, 2021 5:00 PM", "2021-12-23"},
    };
    for (const Row& row : rows) {
        const auto period = period_of_internet_date(row.text);
        ASSERT_TRUE(period.has_value()) << row.text;
        EXPECT_EQ(iso(*period), row.period) << row.text;
    }
}

TEST(InternetDate, IsNothingThatTheCalendarLacksOrNoMachineWrites) {
    for (const char* text : {"", " ", "yesterday", "2021-02-30", "2021-13-01T00:00:00Z", "30 Feb 2021", "0 Dec 2021",
                             "Thu, 23 Foo 2021", "23 Dec 1492", "0000-00-00", "23/12/2021", "2021-12-23x", "12 Ma 2021",
                             "99999999999 Dec 2021", "-0001-11-30T00:00:00+00:00", "Thu,", "1640250000"}) {
        EXPECT_FALSE(period_of_internet_date(text).has_value()) << text;
    }
}

}  // namespace
}  // namespace pressdex
