// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and lists that belong to a release, told from the menus that look like them.
#include "indexer/cleaning/table_rows.hpp"
#include "tests/indexer/cleaning/outline_fixture.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

const std::string head = "Tea council opens laboratory\n\n" + lede + "\n\n" + second + "\n\n";
const std::string last = "\n\nThe council will tell of the rest in June.\n";

TEST(ListsOfText, KeepTheRowsOfATable) {
    const std::string table =
        "Year | Growers | Lots sent back\n2021 | 120 | 5 per cent\n2022 | 480 | 3 per cent\n2023 | 960 | 1 per cent";
    const auto outlines = outlines_of(head + "Results so far:\n\n" + table + last);
    ASSERT_EQ(outlines.size(), 1U);
    for (const auto* row : {"Results so far:", "Year | Growers | Lots", "2021 | 120 | 5", "2023 | 960 | 1"})
        EXPECT_TRUE(says(outlines[0], row)) << row;

    const auto lines =
        lines_of("Front page | Business | Sport\n\n" + table + "\n----+----+----\nHome | News | About\n");
    const auto rows = table_rows_in(lines);
    EXPECT_TRUE(std::ranges::count(rows, true) >= 4);
    const auto menu = table_rows_in(lines_of("Home | News | About\nTea | Trade | Sport\nJobs | Press | Contact\n"));
    EXPECT_EQ(std::ranges::count(menu, true), 0);
}

TEST(ListsOfText, HaveNoStoriesBelowTheirRows) {
    const std::string table = "Round | Points\n\nBest | 12\n\nMean | 4\n\nGap to the next | + 0.463\n\n";
    EXPECT_EQ(titles("# Tea council in numbers\n\n## Growers of the hills\n\n" + lede + "\n\n" + table + second +
                     "\n\n" + third + "\n"),
              titles("# Tea council in numbers\n\n## Growers of the hills\n\n" + lede + "\n\n" + second + "\n\n" +
                     third + "\n"));
}

TEST(ListsOfText, KeepTheNamesThatALineAnnounces) {
    const std::string winners = "Hill Tea Works\nRavi Gardens\nPadma Leaf\nNile Estates\nSutlej Cables";
    const auto outlines = outlines_of(head + "The winners are:\n\n" + winners + last);
    ASSERT_EQ(outlines.size(), 1U);
    for (const auto* name : {"The winners are:", "Hill Tea Works", "Nile Estates", "Sutlej Cables", "in June"})
        EXPECT_TRUE(says(outlines[0], name)) << name;
}

TEST(ListsOfText, LeaveAMenuAtTheFootOut) {
    const auto outlines = outlines_of(head + third + "\n\nHome\nNews\nSport\nTea\nJobs\nPress\nHelp\n");
    ASSERT_EQ(outlines.size(), 1U);
    EXPECT_FALSE(says(outlines[0], "Sport"));
    EXPECT_FALSE(says(outlines[0], "Jobs"));
}

}  // namespace
}  // namespace pressdex
