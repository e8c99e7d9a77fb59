// SPDX-License-Identifier: GPL-3.0-or-later
// What texts that repeat one piece cost the finders of sums and targets, which read a whole story, however long.
#include "indexer/metadata/office/amount.hpp"
#include "indexer/metadata/office/target.hpp"
#include "repeated_text.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

double cost_of(std::string text) {
    Story story;
    story.body = {std::move(text)};
    const double begin = processor_milliseconds();
    EXPECT_LE(amounts_in(story).size() + targets_in(story).size(), 10U);
    return processor_milliseconds() - begin;
}

class PiecesOfFigures : public testing::TestWithParam<std::string> {};

TEST_P(PiecesOfFigures, CostTwiceAsMuchInATextTwiceAsLong) {
    constexpr std::size_t bytes = 100'000;
    constexpr double slack = 150;  // milliseconds; what is quadratic takes seconds
    const double once = cost_of(repeated(GetParam(), bytes)), twice = cost_of(repeated(GetParam(), 2 * bytes));
    EXPECT_LT(twice, 3 * once + slack);
}

INSTANTIATE_TEST_SUITE_P(Repeated, PiecesOfFigures,
                         testing::Values("illion", "two million ", "two million to ", "two million dollars to ", "7",
                                         "7,", "7.", "7 - ", "$", "$ 7 to $", "US$ 5 million, ",
                                         "It will raise output 30 percent. ", "will 30 %. ", "by 2030 will 30 %, ",
                                         "目標は30%。", "約30億円、"));

}  // namespace
}  // namespace pressdex
