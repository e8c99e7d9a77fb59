// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/copy_changes.hpp"

#include "searcher/render_copies.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

Story copy(std::string id, std::string day, std::vector<std::string> body) {
    Story story;
    story.id = std::move(id);
    story.title = "NPO plans audits";
    story.outlet = "Outlet " + story.id;
    story.body = std::move(body);
    if (!day.empty()) story.published = Published{{*day_from_iso(day), Precision::day}, Where::header, {}};
    return story;
}

const std::string opening = "The National Productivity Organization plans forty energy audits of foundries in Lahore.";
const std::string middle = "The audits begin in May and are meant for small and medium enterprises of the city.";
const std::string ending = "A second round follows in Karachi next year.";

TEST(CopyChanges, StandInTheOrderOfTheirDaysAndUndatedOnesLast) {
    const auto changes =
        changes_in({copy("c", "", {opening}), copy("b", "2021-12-24", {opening}), copy("a", "2021-12-23", {opening})});
    ASSERT_EQ(changes.size(), 3U);
    EXPECT_EQ(changes[0].story.id + changes[1].story.id + changes[2].story.id, "abc");
    EXPECT_TRUE(changes_in({}).empty());
}

TEST(CopyChanges, TellWhatWasCutAddedAndChanged) {
    const std::string rewritten =
        "The National Productivity Organization plans fifty energy audits of foundries in Lahore.";
    const std::string own = "Business people welcomed the news.";
    const auto changes = changes_in(
        {copy("a", "2021-12-23", {opening + " " + middle, ending}), copy("b", "2021-12-24", {rewritten, middle, own})});
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].kept, 3U);
    EXPECT_TRUE(changes[0].cut.empty());
    EXPECT_EQ(changes[1].kept, 1U);
    EXPECT_EQ(changes[1].cut, std::vector<std::string>{ending});
    EXPECT_EQ(changes[1].added, std::vector<std::string>{own});
    ASSERT_EQ(changes[1].changed.size(), 1U);
    EXPECT_EQ(changes[1].changed[0].was, opening);
    EXPECT_EQ(changes[1].changed[0].is, rewritten);
}

TEST(CopyChanges, DoNotSeeMergedParagraphsAndCase) {
    const auto changes = changes_in({copy("a", "2021-12-23", {opening, middle, ending}),
                                     copy("b", "2021-12-24", {opening + " " + middle + " " + ending})});
    EXPECT_EQ(changes[1].kept, 3U);
    EXPECT_TRUE(changes[1].cut.empty() && changes[1].added.empty() && changes[1].changed.empty());
}

TEST(CopyChanges, ArePrintedForPeopleAndAsJson) {
    const auto changes = changes_in({copy("a", "2021-12-23", {opening, ending}), copy("b", "2021-12-24", {opening})});
    Terminal terminal;
    terminal.width = 100;
    const auto text = text_of(changes, terminal);
    EXPECT_NE(text.find("2021-12-23 · Outlet a · a\n"), std::string::npos) << text;
    EXPECT_NE(text.find("the first of them, 2 sentences\n"), std::string::npos) << text;
    EXPECT_NE(text.find("keeps 1 sentence, cuts 1, adds 0, changes 0\n"), std::string::npos) << text;
    EXPECT_NE(text.find("- " + ending), std::string::npos) << text;
    const auto json = nlohmann::json::parse(json_of(changes));
    EXPECT_EQ(json["first"], "a");
    EXPECT_EQ(json["copies"][1]["cut"][0], ending);
}

}  // namespace
}  // namespace pressdex
