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
    return cost_of_work([&] { quotations_of(reading, {}); });
}

class PiecesOfSpeech : public testing::TestWithParam<std::string> {};

TEST_P(PiecesOfSpeech, CostTwiceAsMuchInATextTwiceAsLong) {
    expect_linear(cost_of, GetParam(), 60'000);
}

// Marks that nothing closes; "he" where nobody is named.
INSTANTIATE_TEST_SUITE_P(Repeated, PiecesOfSpeech,
                         testing::Values("‘a ", "“a ", "''a ", "‘‘a ", "\"", "„a ", "「a ",
                                         "Trade With Many States “we all go on for now,” he said. "));

}  // namespace
}  // namespace pressdex
