// SPDX-License-Identifier: GPL-3.0-or-later
// What texts that repeat one piece cost the finders of sums and targets, which read a whole story, however long.
#include "indexer/metadata/office/amount.hpp"
#include "indexer/metadata/office/target.hpp"
#include "repeated_text.hpp"

namespace pressdex {
namespace {

double cost_of(std::string text) {
    Story story;
    story.body = {std::move(text)};
    return cost_of_work([&] { EXPECT_LE(amounts_in(story).size() + targets_in(story).size(), 10U); });
}

class PiecesOfFigures : public testing::TestWithParam<std::string> {};

TEST_P(PiecesOfFigures, CostTwiceAsMuchInATextTwiceAsLong) {
    expect_linear(cost_of, GetParam(), 100'000);
}

INSTANTIATE_TEST_SUITE_P(Repeated, PiecesOfFigures,
                         testing::Values("illion", "two million ", "two million to ", "two million dollars to ", "7",
                                         "7,", "7.", "7 - ", "$", "$ 7 to $", "US$ 5 million, ",
                                         "It will raise output 30 percent. ", "will 30 %. ", "by 2030 will 30 %, ",
                                         "目標は30%。", "約30億円、"));

}  // namespace
}  // namespace pressdex
