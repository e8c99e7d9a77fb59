// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/metadata/event_fixture.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// 22 October 2025 was a Wednesday.
TEST(EventWeekday, IsNoWeekdayThatReturnsOrEndsSomething) {
    const EventRow rows[] = {
        {"2025-10-22", "Residents should boil their water until Sunday as repairs go on.", ""},
        {"2025-10-22", "The board hosts a clinic for small firms every Monday at its Lahore office.", ""},
        {"2025-10-22", "The first Saturday of every month, the chapter hosts a seminar on safety.", ""},
        {"2025-10-22", "Forms must reach the cell by Friday, and no fee is charged.", ""},
        {"2025-10-22", "Les ateliers restent ouverts jusqu'à lundi dans les deux villes.", ""},
        {"2025-10-22", "La muestra sigue abierta hasta domingo en el Palacio.", ""},
        {"2025-10-22", "The board hosted a clinic for small firms last Monday at its Lahore office.", "2025-10-20"},
    };
    for (const EventRow& row : rows) EXPECT_EQ(event_day(row), row.expected) << row.text;
}

// Below the lede.
TEST(EventWeekday, IsThatOfWhatHappenedAndNotOfWhoToldOfIt) {
    const auto told_below = [](const char* text) {
        Outline outline;
        outline.title = "A headline without a day";
        outline.body = {"Two halls of the mill at Kasur stand empty, and its workers ask for their wages.", text};
        const Published published{*period_from_iso("2025-10-22"), Where::header, {}};
        const auto event = event_of(outline, published);
        return event ? iso(event->day) : std::string();
    };
    EXPECT_EQ(told_below("Three workers were hurt in a fire at the plant on Monday, the ministry said."), "2025-10-20");
    EXPECT_EQ(told_below("The ministry said three workers were hurt in a fire at the plant on Monday."), "2025-10-20");
    EXPECT_EQ(told_below("The minister told reporters in Lahore on Monday that wages would rise."), "");
    EXPECT_EQ(told_below("On Monday, the ministry said wages would rise."), "");
    EXPECT_EQ(told_below("Wages would rise, the minister said on Monday."), "");
    // Behind the first sentence of a paragraph a day gone by is how things came about.
    EXPECT_EQ(told_below("The mill has 300 looms. Its boilers stood still on Monday for want of gas."), "");
    EXPECT_EQ(told_below("The mill has 300 looms. A ceremony was held there on Monday."), "2025-10-20");
}

TEST(EventWeekday, OfASpeechIsTheDayOnWhichItWasGiven) {
    const EventRow rows[] = {
        {"2025-10-22", "The governor said Wednesday in a speech at the chamber that rates would stay.", "2025-10-22"},
        {"2025-10-22", "Small firms lead, the chief executive said Wednesday in a fireside chat with students.",
         "2025-10-22"},
        {"2025-10-22", "The governor said Wednesday that rates would stay.", ""},
    };
    for (const EventRow& row : rows) EXPECT_EQ(event_day(row), row.expected) << row.text;
}

TEST(EventWeekday, IsNotThatOfAReportBehindTheLede) {
    Outline outline;
    outline.title = "A headline without a day";
    outline.body = {"The council helps small firms.", "Its head told a newspaper on Sunday that he was confident."};
    const auto published = Published{*period_from_iso("2021-04-06"), Where::header, {}};
    EXPECT_FALSE(event_of(outline, published).has_value());
    outline.body[1] = "Its head told a meeting that was held on Sunday that he was confident.";
    const auto event = event_of(outline, published);
    ASSERT_TRUE(event.has_value());
    EXPECT_EQ(iso(event->day), "2021-04-04");
}

TEST(EventWeekday, IsNotTheDayOnWhichAReleaseWasIssued) {
    Published published;
    published.period = Period{*day_of(2018, 9, 4), Precision::day};
    Outline outline;
    outline.title = "Workshop for growers";
    outline.body = {"The council organized a workshop for growers, said a press release issued here Tuesday."};
    EXPECT_FALSE(event_of(outline, published).has_value());
    outline.body = {"The council organized a workshop for growers here Tuesday."};
    EXPECT_TRUE(event_of(outline, published).has_value());
}

TEST(EventWeekday, IsThePublicationsWhereTheLedeTellsOfThisMorning) {
    const EventRow rows[] = {
        {"2021-04-06", "The report was handed over to the president this morning.", "2021-04-06"},
        {"2021-04-06", "El informe fue entregado esta mañana en Lima.", "2021-04-06"},
        {"2021-04-06", "The minister said this morning that prices had risen.", ""},
        {"2021-04-06", "The fair opened on 4 April and had its first buyers this morning.", "2021-04-04"},
        {"", "The report was handed over to the president this morning.", ""},
    };
    for (const EventRow& row : rows) EXPECT_EQ(event_day(row), row.expected) << row.text;
}

}  // namespace
}  // namespace pressdex
