// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/day_stamp.hpp"

#include "indexer/html/day_words.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(DayStamp, ReadsWhatPagesWriteForMachines) {
    const struct {
        const char* value;
        const char* day;
        int utc_minute;  // -1: not told in UTC
    } table[] = {
        {"2020-09-26T12:07:40+02:00CET", "2020-09-26", -1},
        {"2020-09-26", "2020-09-26", -1},
        {" 2020-9-6 ", "2020-09-06", -1},
        {"2020/10/04 15:05:21", "2020-10-04", -1},
        {"2023-11-02T20-59-53Z", "2023-11-02", 20 * 60 + 59},
        {"20200924T150434Z", "2020-09-24", 15 * 60 + 4},
        {"20200924T10:04:34Z", "2020-09-24", 10 * 60 + 4},
        {"20200924115609", "2020-09-24", -1},
        {"2020-02-25T02:25:54+00:00", "2020-02-25", 2 * 60 + 25},
        {"2020-02-25T02:25:54.123Z", "2020-02-25", 2 * 60 + 25},
        {"2020-02-25T00:00:00Z", "2020-02-25", -1},
        {"2020-05-06 10:07:01.000000 CEST", "2020-05-06", -1},
        {"1560960000", "2019-06-19", 16 * 60},
        {"1507287600000", "2017-10-06", 11 * 60},
        {"Apr 02, 2020, 04:11 AM IST", "2020-04-02", -1},
        {"Di., 25.01.2022 - 14:45", "2022-01-25", -1},
        {"Thu, 23 Dec 2021 10:00:00 +0500", "2021-12-23", -1},
        {"06/13/2019", "2019-06-13", -1},
        {"2020年7月1日 10時00分", "2020-07-01", -1},
        {"1970-01-01T00:00:00Z", "", -1},
        {"0001-01-01T00:00:00", "", -1},
        {"1900-01-01", "", -1},
        {"2021-02-30", "", -1},
        {"2021", "", -1},
        {"https://example.org/press", "", -1},
        {"", "", -1},
    };
    for (const auto& row : table) {
        const auto stamp = stamp_from(row.value, NumberOrder::day_first);
        EXPECT_EQ(stamp ? iso(stamp->period) : "", row.day) << row.value;
        EXPECT_EQ(stamp ? stamp->utc_minute.value_or(-1) : -1, row.utc_minute) << row.value;
    }
}

TEST(DayStamp, KnowsWhenNumbersCanBeReadTheOtherWay) {
    const auto day = stamp_from("05/04/2024", NumberOrder::day_first);
    ASSERT_TRUE(day && day->other_order);
    EXPECT_EQ(iso(day->period), "2024-04-05");
    EXPECT_EQ(iso(*day->other_order), "2024-05-04");
    EXPECT_EQ(iso(stamp_from("05/04/2024", NumberOrder::month_first)->period), "2024-05-04");
    for (const char* clear : {"05.04.2024", "25/04/2024", "04/04/2024", "2024-04-05", "5 April 2024"})
        EXPECT_FALSE(stamp_from(clear, NumberOrder::month_first)->other_order) << clear;
}

TEST(DayRole, IsReadFromNames) {
    const struct {
        const char* name;
        DayRole role;
    } table[] = {
        {"article:published_time", DayRole::published},
        {"datePublished", DayRole::published},
        {"DC.date.issued", DayRole::published},
        {"parsely-pub-date", DayRole::published},
        {"field--name-field-publishing-date", DayRole::published},
        {"publishdate", DayRole::published},
        {"date", DayRole::plain},
        {"dc.date", DayRole::plain},
        {"entry-date", DayRole::plain},
        {"news-list-date", DayRole::plain},
        {"dateCreated", DayRole::created},
        {"dcterms.created", DayRole::created},
        {"dateModified", DayRole::modified},
        {"og:updated_time", DayRole::modified},
        {"last-modified", DayRole::modified},
        {"date-updated", DayRole::modified},
        {"article:publisher", DayRole::none},
        {"candidate", DayRole::none},
        {"validate", DayRole::none},
        {"description", DayRole::none},
        {"event-date", DayRole::other},
        {"date.expiration", DayRole::other},
        {"current-date", DayRole::other},
        {"", DayRole::none},
    };
    for (const auto& row : table) EXPECT_EQ(role_of_name(row.name), row.role) << row.name;
    EXPECT_EQ(role_of_classes("entry-date updated td-date"), DayRole::plain);
    EXPECT_EQ(role_of_classes("updated"), DayRole::modified);
    EXPECT_EQ(role_of_classes("meta  entry-date published"), DayRole::published);
}

TEST(DayRole, IsReadFromTheWordsBesideADate) {
    const struct {
        const char *before, *behind;
        DayRole role;
    } table[] = {
        {"Published on ", "", DayRole::published},
        {"Publié le ", " à 10h", DayRole::published},
        {"Veröffentlicht am ", "", DayRole::published},
        {"Опубликовано: ", "", DayRole::published},
        {"", " 掲載", DayRole::published},
        {"山城新闻网 ( ", " 09:20:26 ) 来源： 山城日报", DayRole::published},
        {"Dieser Artikel wurde am ", " um 14:48 von Ada", DayRole::published},
        {"Updated ", "", DayRole::modified},
        {"Published by A. Khan, last updated ", "", DayRole::modified},
        {"Letzte Änderung: ", "", DayRole::modified},
        {"更新日：", "", DayRole::modified},
        {"Copyright © ", "", DayRole::other},
        {"Deadline: ", "", DayRole::other},
        {"in the Republic of Example, ", "", DayRole::none},
        {"unissued ", "", DayRole::none},
        {"on ", "", DayRole::none},
        {"", "", DayRole::none},
    };
    for (const auto& row : table)
        EXPECT_EQ(role_of_words(row.before, row.behind), row.role) << row.before << row.behind;
}

}  // namespace
}  // namespace pressdex
