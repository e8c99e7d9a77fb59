// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/progress.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Progress, TellsShareRateAndTimeLeft) {
    EXPECT_EQ(progress_line("indexing", 0, 100, 0, 0), "indexing ░░░░░░░░░░░░░░░░░░░░░░░░ 0%  0 stories");
    EXPECT_EQ(progress_line("indexing", 50, 100, 1234, 2),
              "indexing ████████████░░░░░░░░░░░░ 50%  1,234 stories  617/s  0:02 left");
    EXPECT_EQ(progress_line("indexing", 1, 100, 10, 1),
              "indexing ░░░░░░░░░░░░░░░░░░░░░░░░ 1%  10 stories  10/s  1:39 left");
    EXPECT_EQ(progress_line("merging", 100, 100, 5, 1), "merging ████████████████████████ 100%  5 stories  5/s");
}

TEST(Numbers, AreReadableInGroupsOfThree) {
    EXPECT_EQ(with_commas(0), "0");
    EXPECT_EQ(with_commas(999), "999");
    EXPECT_EQ(with_commas(1000), "1,000");
    EXPECT_EQ(with_commas(1234567), "1,234,567");
}

}  // namespace
}  // namespace pressdex
