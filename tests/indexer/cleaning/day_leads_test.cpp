// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/day_leads.hpp"

#include "tests/indexer/cleaning/outline_fixture.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Outlines, FindTheDayBelowTheHeadlineWithItsShortForm) {
    const std::string headline = "Министерството издаде ново ръководство";
    const std::string text =
        "Министерството издаде ново ръководство за малки предприятия в цялата страна и обучи сто души.";
    for (const char* day :
         {"2 декември 2022 г.", "02.12.2022 г.", "2 декабря 2022 г.", "2 grudnia 2022 r.", "«2» декабря 2022 г.",
          "г. Москва, 2 декабря 2022 г.", "м. Київ, 02.12.2022 р.", "2022. december 2."}) {
        const auto found = outlines_of(headline + "\n" + day + "\n\n" + text);
        ASSERT_EQ(found.size(), 1U) << day;
        EXPECT_EQ(found[0].title, headline) << day;
        ASSERT_FALSE(found[0].dates.empty()) << day;
        EXPECT_EQ(iso(found[0].dates[0].period), "2022-12-02") << day;
    }
}

TEST(Outlines, FindTheDayBehindTheWordsThatLeadToIt) {
    for (const char* line :
         {"Ciudad de México, a 2 de diciembre de 2022", "V Ostravě, dne 2. prosince 2022",
          "Warszawa, 2 grudnia 2022 r.", "София, 2 декември 2022 г.", "V Praze dne 2. prosince 2022",
          "Guadalajara, Jalisco, a 2 de diciembre de 2022.", "ວຽງຈັນ, ວັນທີ 2 ທັນວາ 2022", "ភ្នំពេញ ថ្ងៃទី២ ខែធ្នូ ឆ្នាំ២០២២",
          "Астана. 2 желтоқсан 2022 жыл", "2nd December, 2022.\n\nDate & time: Thursday, 8 December 2022, 15:00",
          "En Lima, a los 2 días del mes de diciembre de 2022", "Port Vila, this 2nd day of December 2022",
          "Release Date: 2 December 2022\nEffective date: 1 January 2023"}) {
        const auto found = outlines_of(std::string(line) + "\nTea council opens laboratory for growers\n\n" + lede);
        ASSERT_EQ(found.size(), 1U) << line;
        ASSERT_FALSE(found[0].dates.empty()) << line;
        EXPECT_EQ(iso(found[0].dates[0].period), "2022-12-02") << line;
        EXPECT_EQ(found[0].dates.size(), 1U) << line;
    }
}

}  // namespace
}  // namespace pressdex
