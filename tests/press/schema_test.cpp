// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/schema.hpp"

#include "tests/press/random_story.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::vector<std::string> slugs(const std::vector<FacetValue>& values) {
    std::vector<std::string> all;
    for (const auto& value : values) all.push_back(value.slug);
    return all;
}

TEST(Schema, PacksTheValuesOfEveryFieldAndUnpacksThemAgain) {
    RandomStories stories(11);
    for (int i = 0; i < 300; ++i) {
        const auto story = stories.next();
        for (const auto& field : schema::fields) {
            if (field.values == nullptr || field.slot < 0) continue;
            const auto values = field.values(story);
            const auto back = unpack(field, pack(field, values));
            ASSERT_EQ(slugs(back), slugs(values)) << field.name;
            for (std::size_t v = 0; v < values.size(); ++v) {
                EXPECT_EQ(back[v].label, values[v].label);
                EXPECT_EQ(slugs(back[v].chain), slugs(values[v].chain));
            }
        }
    }
}

TEST(Schema, FindsFieldsByNameAndByAlias) {
    EXPECT_EQ(schema::field_named("organization")->id, FieldId::organization);
    EXPECT_EQ(schema::field_named("org")->id, FieldId::organization);
    EXPECT_EQ(schema::field_named("program")->id, FieldId::programme);
    EXPECT_EQ(schema::field_named("Sector"), nullptr);
    EXPECT_EQ(schema::field_named(""), nullptr);
}

TEST(PlaceValue, KnowsItsAncestorsAndItsShortName) {
    const auto value = place_value("Gilgit, Gilgit-Baltistan, Pakistan");
    EXPECT_EQ(value.slug, "pakistan/gilgit-baltistan/gilgit");
    EXPECT_EQ(slugs(value.chain), (std::vector<std::string>{"pakistan/gilgit-baltistan", "pakistan"}));
    EXPECT_EQ(value.aliases, std::vector<std::string>{"gilgit"});
    EXPECT_EQ(value.chain[0].label, "Gilgit-Baltistan, Pakistan");
    EXPECT_TRUE(place_value("Pakistan").aliases.empty());
    EXPECT_TRUE(place_value(" , ").slug.empty());
}

TEST(Typed, ValuesBecomeTheSlugsOfTheArchive) {
    const auto& location = schema::field(FieldId::location);
    EXPECT_EQ(slug_of_typed(location, "Gilgit-Baltistan"), "gilgit-baltistan");
    EXPECT_EQ(slug_of_typed(location, "Lahore, Punjab, Pakistan"), "pakistan/punjab/lahore");
    EXPECT_EQ(slug_of_typed(location, "pakistan/punjab/lahore"), "pakistan/punjab/lahore");
    EXPECT_EQ(slug_of_typed(schema::field(FieldId::organization), "APO"), "apo");
}

TEST(PackedDate, TellsItsPrecisionByItsLength) {
    for (const auto* text : {"2021-12-23", "2021-12", "2021"}) {
        EXPECT_EQ(iso(*unpacked_date(packed_date(*period_from_iso(text)))), text);
    }
    EXPECT_EQ(packed_date(*period_from_iso("2021-12-23")), "20211223");
    EXPECT_FALSE(unpacked_date("20211399"));
    EXPECT_FALSE(unpacked_date(""));
}

TEST(Organization, IsFoundUnderItsAcronymAndVariants) {
    Story story;
    story.organizations.push_back({"Asian Productivity Organization", "APO", {"APO Japan"}, {}});
    const auto values = schema::organizations(story);
    ASSERT_EQ(values.size(), 1U);
    EXPECT_EQ(values[0].slug, "asian-productivity-organization");
    EXPECT_EQ(values[0].aliases, (std::vector<std::string>{"apo", "apo-japan"}));
}

TEST(Year, OfAnUndatedStoryIsUndated) {
    Story story;
    EXPECT_EQ(schema::year(story)[0].slug, "undated");
    story.event = Event{*day_from_iso("2021-04-05"), {}};
    EXPECT_EQ(schema::year(story)[0].slug, "2021");
}

}  // namespace
}  // namespace pressdex
