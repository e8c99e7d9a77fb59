// SPDX-License-Identifier: GPL-3.0-or-later
// The pages themselves, held against tests/web/golden/*.html; UPDATE_GOLDEN=1 rewrites those.
#include "tests/web/page_reading.hpp"
#include "tests/web/sample_shelf.hpp"
#include "web/handler.hpp"
#include "web/templates.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

struct Golden {
    std::string name, path, query;
};

const std::vector<Golden> goldens = {
    {"start", "/", ""},
    {"results", "/search", "q=Energy"},
    {"filtered", "/search", "q=e&sector=energy&year=2021&since=2020&sort=oldest"},
    {"nothing", "/search", "q=zeppelin+mail&year=2021"},
    {"asked_wrongly", "/search", "q=UNREADABLE"},
    {"story", "/story/00000000000000a1", "q=leather"},
    {"story_urdu", "/story/00000000000000d4", ""},
    {"values", "/browse/location", ""},
    {"browse", "/browse/sector/energy/year/2021", ""},
    {"timeline", "/timeline", "name=leather"},
    {"timelines", "/timeline", ""},
    {"quotes", "/quotes", "by=Chaudhry&about=leather"},
    {"not_found", "/nowhere", ""},
};

std::string page_at(const std::string& path, const std::string& query) {
    auto shelves = testing::pool_of(testing::sample_stories());
    std::string body = Handler("", shelves).answer({"GET", path, query, {}, false}).body;
    const auto at = body.find(build_mark());
    return at == std::string::npos ? body : body.replace(at, build_mark().size(), "BUILD");
}

class Pages : public ::testing::TestWithParam<Golden> {};

TEST_P(Pages, AreWhatTheyWere) {
    const auto& [name, path, query] = GetParam();
    const std::string file = std::string(PRESSDEX_SOURCE) + "/tests/web/golden/" + name + ".html";
    const std::string page = page_at(path, query);
    if (std::getenv("UPDATE_GOLDEN") != nullptr) std::ofstream(file, std::ios::binary) << page;
    std::ifstream stored(file, std::ios::binary);
    ASSERT_TRUE(stored) << file;
    const std::string expected{std::istreambuf_iterator<char>(stored), {}};
    EXPECT_EQ(page, expected);
}

TEST_P(Pages, AreWellFormedAndSmall) {
    const std::string page = page_at(GetParam().path, GetParam().query);
    EXPECT_LT(page.size(), 30'000U);
    EXPECT_EQ(page.find("\n\n"), std::string::npos);
    const std::vector<std::string> empty = {"!doctype", "meta", "link", "input", "path", "rect", "br"};
    std::vector<std::string> open;
    std::size_t headings = 0;
    for (const auto& tag : testing::tags_of(page)) {
        headings += tag.name == "h1" ? 1 : 0;
        if (std::ranges::find(empty, tag.name) != empty.end()) continue;
        if (!tag.name.starts_with('/')) {
            open.push_back(tag.name);
            continue;
        }
        ASSERT_FALSE(open.empty());
        ASSERT_EQ("/" + open.back(), tag.name);
        open.pop_back();
    }
    EXPECT_TRUE(open.empty());
    EXPECT_EQ(headings, 1U);
}

TEST_P(Pages, UseEachIdOnce) {
    std::map<std::string, int> ids;
    for (const auto& tag : testing::tags_of(page_at(GetParam().path, GetParam().query))) {
        if (tag.attributes.contains("id")) ++ids[tag.attributes.at("id")];
    }
    for (const auto& [id, times] : ids) EXPECT_EQ(times, 1) << id;
    EXPECT_EQ(ids.count("main"), 1U);
}

INSTANTIATE_TEST_SUITE_P(Golden, Pages, ::testing::ValuesIn(goldens),
                         [](const auto& golden) { return golden.param.name; });

TEST(StoryPage, SaysLanguageAndDirection) {
    EXPECT_NE(page_at("/story/00000000000000d4", "").find("<article lang=\"ur\" dir=\"rtl\">"), std::string::npos);
    EXPECT_NE(page_at("/story/00000000000000a1", "").find("<article dir=\"ltr\">"), std::string::npos);
}

TEST(StoryPage, ShowsTheEvidenceForEachFact) {
    const std::string page = page_at("/story/00000000000000a1", "");
    for (const auto* words : {"Read in the dateline", "LAHORE, Dec 23, 2021", "the NPO", "said Amna Khan",
                              "main subject", "href=\"/search?organization=national-productivity-organization\""}) {
        EXPECT_NE(page.find(words), std::string::npos) << words;
    }
}

TEST(SearchPage, KeepsWhatTheFormHasNoControlFor) {
    const std::string page = page_at("/search", "q=e&sort=oldest&match=any&copies=all&dates=published&page=2");
    for (const auto* input : {"name=\"sort\" value=\"oldest\"", "name=\"match\" value=\"any\"",
                              "name=\"copies\" value=\"all\"", "name=\"dates\" value=\"published\""}) {
        EXPECT_NE(page.find(std::string("<input type=\"hidden\" ") + input), std::string::npos) << input;
    }
    EXPECT_EQ(page.find("name=\"page\""), std::string::npos);
}

// In one run, words of right-to-left scripts would carry the commas along.
TEST(SearchPage, SetsEachOtherWordingApart) {
    EXPECT_NE(page_at("/search", "q=audit")
                  .find("Also searched: <bdi>پیداواریت</bdi>, <bdi>生産性</bdi>, <bdi>&lt;b&gt;</bdi>. <a href="),
              std::string::npos);
    const auto exact = page_at("/search", "q=audit&spellings=typed");
    EXPECT_EQ(exact.find("Also searched"), std::string::npos);
    EXPECT_NE(exact.find("Searched exactly as spelt. <a href="), std::string::npos);
}

TEST(SearchPage, EchoesTheQueryAsTyped) {
    EXPECT_NE(page_at("/search", "q=%22a+%26%3C+b").find("name=\"q\" value=\"&#34;a &amp;&lt; b\""), std::string::npos);
}

}  // namespace
}  // namespace pressdex
