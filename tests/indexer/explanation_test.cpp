// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explanation.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

Story story() {
    Story story;
    story.id = "0123456789abcdef";
    story.file = "a.txt";
    story.title = "NPO opens an office";
    story.body = {"Text."};
    story.published = Published{{*day_from_iso("2021-12-23"), Precision::day},
                                Where::header,
                                {Where::header, "printed date line", "Dec 23, 2021", 0.9F, 1, false}};
    story.organizations = {{"National Productivity Organization",
                            "NPO",
                            {"N.P.O."},
                            {Where::title, "authority", "NPO opens", 0.8F, 3, true}},
                           {"New People Office", "NPO", {}, {Where::body, "acronym in brackets", "", 0.5F, 1, false}}};
    story.amounts = {
        {5.3e9, std::nullopt, "PKR", "Rs 5.3bn", {Where::body, "currency beside a number", "", 0.8F, 1, false}}};
    return story;
}

TEST(Explanation, GivesEveryValueItsRuleWordsAndDoubt) {
    const auto text = text_of(explanation_of(story(), {}));
    EXPECT_NE(text.find("published    2021-12-23\n"
                        "             header, printed date line, confidence 0.90, named 1 time\n"
                        "             \"Dec 23, 2021\"\n"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("organization National Productivity Organization (NPO)  [main subject]\n"
                        "             title, authority, confidence 0.80, named 3 times\n"
                        "             \"NPO opens\"\n"
                        "             also printed N.P.O.\n"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("amount       Rs 5.3bn = 5,300,000,000 PKR\n"), std::string::npos) << text;
}

TEST(Explanation, NamesWhatContradictsTheValues) {
    auto doubtful = story();
    doubtful.origin.dates = {{{*day_from_iso("2021-12-01"), Precision::day}, Where::byline, "1 Dec", "", 0.4},
                             {{*day_from_iso("2021-12-01"), Precision::month}, Where::meta, "2021-12", "", 0.4}};
    doubtful.event = Event{*day_from_iso("2019-01-01"), {}};
    const auto corrections = *Corrections::from_text(
        R"({"story":"0123456789abcdef","fingerprint":"ffffffffffffffff","title":"x"})", "c.jsonl");
    const auto conflicts = explanation_of(doubtful, corrections).conflicts;
    ASSERT_EQ(conflicts.size(), 4U);
    EXPECT_EQ(conflicts[0], "The byline says 2021-12-01, not 2021-12-23: \"1 Dec\"");
    EXPECT_EQ(conflicts[1], "More than a year lies between publication and event");
    EXPECT_EQ(conflicts[2],
              "The acronym NPO stands for \"National Productivity Organization\" and for \"New People Office\"");
    EXPECT_EQ(conflicts[3], "The correction c.jsonl:1 was made for another text and is not applied");
}

TEST(Explanation, IsOneLineOfJson) {
    const auto json = nlohmann::json::parse(jsonl_of(explanation_of(story(), {})));
    EXPECT_EQ(json["id"], "0123456789abcdef");
    ASSERT_EQ(json["values"].size(), 4U);
    EXPECT_EQ(json["values"][1]["field"], "organization");
    EXPECT_EQ(json["values"][1]["where"], "title");
    EXPECT_EQ(json["values"][1]["times"], 3);
    EXPECT_TRUE(json["values"][1]["main_subject"]);
    EXPECT_EQ(json["conflicts"].size(), 1U);
}

}  // namespace
}  // namespace pressdex
