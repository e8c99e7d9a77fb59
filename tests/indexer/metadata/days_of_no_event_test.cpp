// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/days_of_no_event.hpp"

#include "tests/indexer/metadata/event_fixture.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(EventDay, IsNotThatOfTheNextRelease) {
    const EventRow rows[] = {
        {"2024-08-29", "Productivity rose in the second quarter. The next release is due on 28 November 2024.", ""},
        {"2024-08-29", "Die Produktivität stieg. Die nächste Veröffentlichung erscheint am 28. November 2024.", ""},
        {"2024-08-29", "La productivité augmente. La prochaine note paraîtra le 28 novembre 2024.", ""},
        {"2024-08-29", "La productividad sube. El próximo boletín se publicará el 28 de noviembre de 2024.", ""},
    };
    for (const EventRow& row : rows) EXPECT_EQ(event_day(row), row.expected) << row.text;
}

TEST(EventDay, IsNotClaimedWhereNoneIsTold) {
    const EventRow rows[] = {
        {"2021-04-06", "The minister Tuesday invited firms to help.", ""},     // the publication day itself
        {"2021-04-06", "The council today announced that it met.", ""},        // when it was said
        {"2021-04-06", "The fair, it was announced here today, opened.", ""},  //
        {"2021-04-06", "The firm, a maker of pumps for mines, today confirmed the value of its work of last year.", ""},
        {"2021-04-06", "In today's market small firms met rivals.", ""},  //
        {"2021-04-06", "The council said today in Lahore that output grew.", ""},
        {"2021-04-06", "The minister Tuesday accused the firms of waste.", ""},
        {"2021-04-06", "Applications close on 15 May 2021.", ""},        // deadlines, validity, history
        {"2021-04-06", "Registration closes on May 15, 2021.", ""},      //
        {"2021-04-06", "The rates come into force on 1 May 2021.", ""},  //
        {"2021-04-06", "The minister took office on 10 May 2020.", ""},  //
        {"2021-04-06", "Between 1 January and 31 March 2021 exports grew.", ""},
        {"2021-04-06", "The wage order was enacted on May 1, 2020.", ""},  //
        {"2021-04-06", "중앙회는 수출이 늘었다고 5일 밝혔다.", ""},        // when it was said
        {"2021-04-06", "연수는 3일간 열린다.", ""},                        // how long it takes
        {"2021-04-06", "研修は5日間です。", ""},                           //
        {"2021-04-06", "締切は第3日です。", ""},                           // an ordinal
        {"", "สถาบันก่อตั้งเมื่อวันที่ 18 มกราคม พ.ศ. 2537", ""},
        {"2021-04-06", "Director Ofelia B. Domingo met the council.", ""},    // a name
        {"2021-04-06", "Hội nghị lần Thứ II của ngành dệt may.", ""},         // the second, no Thursday
        {"", "The council met on Monday in Lahore.", ""},                     // Monday of which week?
        {"", "The council met on 5 April in Lahore.", ""},                    // of which year?
        {"2021-04-06", "The council was established on 5 May 1990.", ""},     // history
        {"2021-04-06", "Firms may apply by 18 April 2021.", ""},              // a deadline
        {"2021-04-06", "Firms have been members since 5 January 2021.", ""},  //
        {"2020-03-09", "기업은 4월 17일까지 신청할 수 있다.", ""},            // until
        {"2021-04-06", "He may wed in the sun.", ""},
        {"2021-04-06", "His term as a member will expire on 16 April 2021.", ""},
        {"2021-04-06", "Entries must be submitted between 20 and 27 May 2021.", ""},
        {"2021-04-06", "He asked for a delay of the elections of 6 May 2021.", ""},
        {"2021-04-06", "The new fees are valid from 1 May 2021.", ""},
        {"2021-04-06", "Published Monday, 5 April 2021 09:22 PM", ""},  // a line about the page
    };
    for (const EventRow& row : rows) EXPECT_EQ(event_day(row), row.expected) << row.published << ": " << row.text;
}

TEST(EventDay, IsNotTheDateOfTheDateline) {
    Outline outline;
    const std::string dateline = "LAHORE, Jan 5, 2023 (APP): ";
    outline.body = {dateline + "The council opened a centre."};
    outline.dateline_bytes = static_cast<std::uint32_t>(dateline.size());
    EXPECT_FALSE(event_of(outline, std::nullopt).has_value());
}

}  // namespace
}  // namespace pressdex
