// SPDX-License-Identifier: GPL-3.0-or-later
// What texts that repeat one piece cost the finder of places: time grows as the text does.
#include "indexer/metadata/places/location.hpp"
#include "repeated_text.hpp"
#include "tests/indexer/metadata/own_knowledge.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

double cost_of(std::string text) {
    Outline outline;
    outline.body = {std::move(text)};
    const Reading reading(outline);
    const auto mentions = mentions_in(reading, own_knowledge());
    const double begin = processor_milliseconds();
    locations_of(reading, mentions, own_knowledge(), outline, {});
    return processor_milliseconds() - begin;
}

class PiecesOfPlaces : public testing::TestWithParam<std::string> {};

TEST_P(PiecesOfPlaces, CostTwiceAsMuchInATextTwiceAsLong) {
    constexpr std::size_t bytes = 60'000;
    constexpr double slack = 100;  // what was quadratic took seconds
    const double once = cost_of(repeated(GetParam(), bytes)), twice = cost_of(repeated(GetParam(), 2 * bytes));
    EXPECT_LT(twice, 3 * once + slack);
}

// Kota is a city of India, and the word for one in Indonesian.
INSTANTIATE_TEST_SUITE_P(Repeated, PiecesOfPlaces,
                         testing::Values("Kota ", "Lahore-", "the city of Kota of ", "Lahore, ", "UK ", "in Lahore, ",
                                         "Georgia ", "北京"));

}  // namespace
}  // namespace pressdex
