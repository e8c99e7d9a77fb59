// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/event_labels.hpp"

#include "tests/indexer/metadata/event_fixture.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(EventDay, IsToldByTheLabelsOfInvitations) {
    const std::pair<const char*, EventLabel> rows[] = {{"When: Monday, 15 July 2024", EventLabel::day},
                                                       {"Event Date : 15 July 2024", EventLabel::day},
                                                       {"Dates: 15-19 July 2024", EventLabel::day},
                                                       {"일시: 2024년 7월 15일", EventLabel::day},
                                                       {"日時：2024年7月15日", EventLabel::day},
                                                       {"(일시/장소) ‘18.10.16.(화) 15:00", EventLabel::day},
                                                       {"Location: Hotel Asia", EventLabel::place},
                                                       {"DATE: 15 July 2024", EventLabel::some_day},
                                                       {"Tarih: 15.07.2024", EventLabel::some_day},
                                                       {"时间：2024-07-15", EventLabel::some_day},
                                                       {"Venue: Hotel Asia", EventLabel::place},
                                                       {"Địa điểm: Hà Nội", EventLabel::place},
                                                       {"Dated: 15 July 2024", EventLabel::none},
                                                       {"Where firms meet: a fair", EventLabel::none},
                                                       {"When the fair opened, many came", EventLabel::none},
                                                       {"", EventLabel::none}};
    for (const auto& [line, expected] : rows) EXPECT_EQ(event_label_of(line), expected) << line;
}

TEST(EventDay, IsReadFromALabelledLineFurtherDown) {
    Outline outline;
    outline.body = {"One.", "Two.", "Three.", "Four.", "Five.", "Date/Time: Thursday, September 18, 2025 – 11:00 a.m."};
    ASSERT_TRUE(event_of(outline, std::nullopt).has_value());
    EXPECT_EQ(iso(event_of(outline, std::nullopt)->day), "2025-09-18");
}

}  // namespace
}  // namespace pressdex
