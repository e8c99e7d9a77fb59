// SPDX-License-Identifier: GPL-3.0-or-later
// What leads on from nothing: every way offered finds as much as it says, and none is offered that finds nothing.
#include "searcher/ways_on.hpp"

#include "searcher/searcher.hpp"
#include "tests/searcher/made_archive.hpp"

#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::vector<Story> some_stories() {
    return {made_story({.source = "a",
                        .title = "Leather fair",
                        .body = {"Shoes were shown."},
                        .published = "2019-01-01",
                        .sectors = {"leather"}}),
            made_story({.source = "b",
                        .title = "Leather prices",
                        .body = {"Hides cost more."},
                        .published = "2022-01-01",
                        .sectors = {"leather"}}),
            made_story({.source = "c",
                        .title = "Energy audits pay",
                        .body = {"Mills saved."},
                        .published = "2022-02-02",
                        .outlet = "Ravi Herald",
                        .sectors = {"energy"}}),
            made_story({.source = "d",
                        .title = "Energy fair",
                        .body = {"Panels were shown."},
                        .published = "2024-02-02",
                        .sectors = {"energy"}})};
}

class WaysOn : public ::testing::Test {
  protected:
    // "without_filter sector leather 1; ..."
    std::string ways(const Request& request) {
        const auto ways = ways_on(request, [this](const Request& other) { return searcher_.find(other); });
        if (!ways) return ways.error().sentence;
        std::string text;
        for (const auto& way : *ways) {
            text += (text.empty() ? "" : "; ") + std::string(name_of(way.kind));
            if (!way.what.empty()) text += " " + way.what;
            text += " " + std::to_string(way.total);
        }
        return text;
    }
    MadeArchive archive_{some_stories()};
    Searcher searcher_ = *Searcher::open(archive_.folder());
};

TEST_F(WaysOn, NameTheFilterTheDaysThePartAndTheWords) {
    Request filtered;
    filtered.query = "audits";
    filtered.choose(FieldId::sector, "leather");
    EXPECT_EQ(ways(filtered), "without_filter leather 1; without_words 2");
    Request year;
    year.query = "leather";
    year.choose(FieldId::year, "2021");
    EXPECT_EQ(ways(year), "without_filter 2021 2; nearest_year 2019 1; nearest_year 2022 1");
    Request days;
    days.query = "fair";
    days.since = "2020";
    days.until = "2023-06";
    EXPECT_EQ(ways(days), "any_day 2; nearest_year 2019 1; nearest_year 2024 1; without_words 2");
    Request parts;
    parts.query = "hides AND audits";
    EXPECT_EQ(ways(parts), "without_part hides 1; without_part audits 1; any_word 2");
    Request phrase;
    phrase.query = "=\"energy audit\"";
    EXPECT_EQ(ways(phrase), "loosened \"energy audit\" 1");
    Request several;
    several.query = "shoes";
    several.choose(FieldId::sector, "energy");
    several.choose(FieldId::outlet, "Ravi Herald");
    EXPECT_EQ(ways(several), "without_filters 1; without_words 1");
}

TEST_F(WaysOn, AreNoneWhereNothingHelps) {
    Request nothing;
    nothing.query = "zeppelin";
    EXPECT_EQ(ways(nothing), "");
}

// Whatever was asked: what is offered finds what it says.
TEST_F(WaysOn, FindWhatTheySay) {
    const std::vector<std::string> queries = {"",
                                              "leather audits",
                                              "\"fair energy\"",
                                              "-leather hides energy",
                                              "sector:leather energy",
                                              "title:audits shoes",
                                              "(hides OR shoes) panels",
                                              "energy mills same:sentence panels",
                                              "fair date:2020",
                                              "\"energy audits\" NEAR/2 hides"};
    std::mt19937 dice(3);
    for (int i = 0; i < 200; ++i) {
        Request request;
        request.query = queries[dice() % queries.size()];
        if (dice() % 2 == 0) request.choose(FieldId::sector, dice() % 2 == 0 ? "leather" : "energy");
        if (dice() % 3 == 0) request.choose(FieldId::year, std::to_string(2018 + dice() % 7));
        if (dice() % 3 == 0) request.since = std::to_string(2018 + dice() % 7);
        request.match = dice() % 2 == 0 ? Match::most : Match::all;
        const auto ways = ways_on(request, [this](const Request& other) { return searcher_.find(other); });
        ASSERT_TRUE(ways) << ways.error().sentence;
        EXPECT_LE(ways->size(), most_ways);
        for (const auto& way : *ways) {
            const auto results = searcher_.find(way.request);
            ASSERT_TRUE(results) << way.request.query;
            EXPECT_EQ(results->total, way.total) << request.query << " -> " << name_of(way.kind) << " " << way.what;
            EXPECT_GT(way.total, 0U);
        }
    }
}

}  // namespace
}  // namespace pressdex
