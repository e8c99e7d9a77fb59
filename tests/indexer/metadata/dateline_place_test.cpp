// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/places/dateline_place.hpp"

#include "tests/indexer/metadata/location_fixture.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// A line above the text, which tells of no place itself or of a body that many countries have.
TEST(Location, IsTheDatelineInALineOfItsOwn) {
    const auto sent_from = [](std::string place, std::string lede) {
        Outline outline;
        outline.title = "A programme for a hundred factories";
        outline.body = {std::move(lede)};
        outline.dateline_place = std::move(place);
        const Reading reading(outline);
        return shown(locations_of(reading, mentions_in(reading, own_knowledge()), own_knowledge(), outline,
                                  home_country(reading, {}, {})));
    };
    const std::string lede = "The Ministry of Industries announced a programme for productivity.";
    EXPECT_EQ(sent_from("LAHORE", lede), "Lahore, Punjab, Pakistan");
    EXPECT_EQ(sent_from("Lahore", lede), "Lahore, Punjab, Pakistan");
    EXPECT_EQ(sent_from("Lahore, Pakistan", lede), "Lahore, Punjab, Pakistan");
    EXPECT_EQ(sent_from("Lima", "A programme was announced."), "Lima, Peru");
    EXPECT_EQ(sent_from("घाटी समाचार, मेरठ", "A programme was announced."), "Meerut, Uttar Pradesh, India");
    EXPECT_EQ(sent_from("Politics", "A programme was announced."), "");
    EXPECT_EQ(sent_from("Reading", "A programme was announced."), "");
    EXPECT_EQ(sent_from("Sara Khan", "A programme was announced."), "");
}

}  // namespace
}  // namespace pressdex
