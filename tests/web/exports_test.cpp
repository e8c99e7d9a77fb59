// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/web/sample_shelf.hpp"
#include "web/feed.hpp"
#include "web/handler.hpp"
#include "web/headers.hpp"
#include "web/pages/result_list.hpp"

#include <fstream>
#include <set>
#include <string>

#include <expat.h>
#include <gtest/gtest.h>

namespace pressdex {
namespace {

Response get(const std::string& path, const std::string& query, std::vector<Story> stories) {
    ShelfPool shelves = testing::pool_of(std::move(stories));
    return Handler("/press", shelves).answer({"GET", path, query, {}, false});
}

// What an XML parser finds: elements counted, text by element.
struct Parsed {
    bool is_well_formed = false;
    std::vector<std::pair<std::string, std::string>> elements;  // in the order of their ends
    std::vector<std::pair<std::string, std::string>> open;

    std::vector<std::string> all(const std::string& name) const {
        std::vector<std::string> texts;
        for (const auto& [element, text] : elements) {
            if (element == name) texts.push_back(text);
        }
        return texts;
    }
};

Parsed parsed(const std::string& xml) {
    Parsed found;
    auto* parser = XML_ParserCreate("UTF-8");
    XML_SetUserData(parser, &found);
    XML_SetElementHandler(
        parser,
        [](void* data, const char* name, const char**) {
            static_cast<Parsed*>(data)->open.push_back({name, ""});
        },
        [](void* data, const char*) {
            auto& into = *static_cast<Parsed*>(data);
            into.elements.push_back(into.open.back());
            into.open.pop_back();
        });
    XML_SetCharacterDataHandler(parser, [](void* data, const char* text, int size) {
        auto& open = static_cast<Parsed*>(data)->open;
        if (!open.empty()) open.back().second.append(text, static_cast<std::size_t>(size));
    });
    found.is_well_formed = XML_Parse(parser, xml.data(), static_cast<int>(xml.size()), 1) == XML_STATUS_OK;
    XML_ParserFree(parser);
    return found;
}

TEST(Feed, HasAnEntryForEachStoryNewestFirst) {
    const auto feed = parsed(get("/search.atom", "", testing::sample_stories()).body);
    ASSERT_TRUE(feed.is_well_formed);
    EXPECT_EQ(feed.all("entry").size(), testing::sample_stories().size());
    const auto days = feed.all("published");
    EXPECT_TRUE(std::is_sorted(days.rbegin(), days.rend()));
    const auto ids = feed.all("id");
    EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
    for (const auto& id : ids) EXPECT_TRUE(id.starts_with("urn:uuid:") && id.size() == 45) << id;
}

TEST(Feed, IsTheSameForTheSameQuestionAndAnotherForAnother) {
    const auto ask = [](const std::string& query) {
        return parsed(get("/search.atom", query, testing::sample_stories()).body).all("id").back();
    };
    EXPECT_EQ(ask("q=leather"), ask("q=leather&page=2"));
    EXPECT_NE(ask("q=leather"), ask("q=energy"));
}

TEST(Feed, IsXmlWhateverTheStoriesSay) {
    std::ifstream payloads(std::string(PRESSDEX_SOURCE) + "/tests/web/xss_payloads.txt");
    std::size_t lines = 0;
    for (std::string line; std::getline(payloads, line); ++lines) {
        EXPECT_TRUE(parsed(get("/search.atom", "", {testing::story_saying(line)}).body).is_well_formed) << line;
    }
    EXPECT_GT(lines, 20U);
    for (const std::string odd : {"\x01\x02", "\xEF\xBF\xBE", "\xEF\xBF\xBF", "\xF0\x9F\xBF\xBE", "]]>", "\xC3"}) {
        EXPECT_TRUE(parsed(get("/search.atom", "", {testing::story_saying(odd)}).body).is_well_formed);
    }
}

TEST(Table, IsADownloadWithEveryStoryAndNoFormula) {
    auto stories = testing::sample_stories();
    stories.front().title = "=HYPERLINK(1)";
    const auto response = get("/search.csv", "page=3&limit=1", stories);
    EXPECT_TRUE(response.body.starts_with("\xEF\xBB\xBFrank,id,"));
    EXPECT_NE(response.body.find("'=HYPERLINK(1)"), std::string::npos);
    for (const auto& story : stories) EXPECT_NE(response.body.find(story.id), std::string::npos);
    bool is_saved = false;
    for (const auto& [key, value] : headers_of(response)) is_saved |= key == "Content-Disposition";
    EXPECT_TRUE(is_saved);
}

TEST(Table, IsNamedByHowManyItHolds) {
    Request request;
    Results results;
    results.total = 12000;
    results.groups = most_rows_a_table;
    EXPECT_EQ(table_words(request, results), "All as a table (CSV)");
    request.copies = Copies::all;
    EXPECT_EQ(table_words(request, results), "The first 10,000 as a table (CSV)");
}

}  // namespace
}  // namespace pressdex
