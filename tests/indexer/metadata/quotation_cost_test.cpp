// SPDX-License-Identifier: GPL-3.0-or-later
// What texts that repeat one piece cost the finder of quotations: time grows as the text does.
#include "indexer/metadata/quotations/quotation.hpp"
#include "name_fixture.hpp"
#include "repeated_text.hpp"

namespace pressdex {
namespace {

double cost_of(std::string text) {
    Outline outline;
    outline.body = {std::move(text)};
    const Reading reading(outline);
    const double begin = processor_milliseconds();
    quotations_of(reading, {});
    return processor_milliseconds() - begin;
}

class PiecesOfSpeech : public testing::TestWithParam<std::string> {};

TEST_P(PiecesOfSpeech, CostTwiceAsMuchInATextTwiceAsLong) {
    constexpr std::size_t bytes = 60'000;
    constexpr double slack = 100;  // what was quadratic took seconds
    const double once = cost_of(repeated(GetParam(), bytes)), twice = cost_of(repeated(GetParam(), 2 * bytes));
    EXPECT_LT(twice, 3 * once + slack);
}

// Marks that nothing closes; "he" where nobody is named.
INSTANTIATE_TEST_SUITE_P(Repeated, PiecesOfSpeech,
                         testing::Values("‘a ", "“a ", "''a ", "‘‘a ", "\"", "„a ", "「a ",
                                         "Trade With Many States “we all go on for now,” he said. "));

}  // namespace
}  // namespace pressdex
