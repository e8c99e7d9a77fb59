// SPDX-License-Identifier: GPL-3.0-or-later
// What texts that repeat one piece cost the finder of places: time grows as the text does.
#include "indexer/metadata/places/location.hpp"
#include "repeated_text.hpp"
#include "tests/indexer/metadata/own_knowledge.hpp"

namespace pressdex {
namespace {

double cost_of(std::string text) {
    Outline outline;
    outline.body = {std::move(text)};
    const Reading reading(outline);
    const auto mentions = mentions_in(reading, own_knowledge());
    return cost_of_work([&] { locations_of(reading, mentions, own_knowledge(), outline, {}); });
}

class PiecesOfPlaces : public testing::TestWithParam<std::string> {};

TEST_P(PiecesOfPlaces, CostTwiceAsMuchInATextTwiceAsLong) {
    expect_linear(cost_of, GetParam(), 60'000);
}

// Kota is a city of India, and the word for one in Indonesian.
INSTANTIATE_TEST_SUITE_P(Repeated, PiecesOfPlaces,
                         testing::Values("Kota ", "Lahore-", "the city of Kota of ", "Lahore, ", "UK ", "in Lahore, ",
                                         "Georgia ", "北京"));

}  // namespace
}  // namespace pressdex
