// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/terminal.hpp"

#include "searcher/render_csv.hpp"
#include "searcher/render_json.hpp"
#include "searcher/render_text.hpp"
#include "searcher/wrapping.hpp"
#include "tests/searcher/made_archive.hpp"

#include <algorithm>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

TEST(Colour, FollowsTheOptionThenTheEnvironmentThenTheTerminal) {
    struct Row {
        Colour option;
        ColourHints hints;
        bool shows;
    };
    const std::vector<Row> rows = {
        {Colour::automatic, {true, "", "", "xterm"}, true},    {Colour::automatic, {false, "", "", "xterm"}, false},
        {Colour::automatic, {true, "1", "", "xterm"}, false},  {Colour::automatic, {true, "", "", "dumb"}, false},
        {Colour::automatic, {false, "", "1", ""}, true},       {Colour::automatic, {false, "", "0", ""}, false},
        {Colour::automatic, {true, "1", "1", "xterm"}, false}, {Colour::always, {false, "1", "", "dumb"}, true},
        {Colour::never, {true, "", "1", "xterm"}, false},
    };
    for (const auto& row : rows) EXPECT_EQ(shows_colour(row.option, row.hints), row.shows);
}

TEST(Wrapping, BreaksAtBlanksAndCountsColumns) {
    const Style none;
    EXPECT_EQ(wrapped({"one two three", {}}, none, 8, ""), "one two\nthree\n");
    EXPECT_EQ(wrapped({"one two three", {}}, none, 10, "  "), "  one two\n  three\n");
    EXPECT_EQ(wrapped({"averylongword x", {}}, none, 5, ""), "averylongword\nx\n");
    EXPECT_EQ(wrapped({"生産 性 本部", {}}, none, 7, ""), "生産 性\n本部\n");
    EXPECT_EQ(wrapped({"", {}}, none, 7, "  "), "");
    EXPECT_EQ(wrapped({"日本生産性本部は、発表した。", {}}, none, 12, "  "),
              "  日本生産性\n  本部は、発\n  表した。\n");
    EXPECT_EQ(wrapped({"日本生産性本部", {{6, 15}}}, {"<", ">"}, 8, ""), "日本<生産>\n<性>本部\n");
    EXPECT_EQ(wrapped({"การเพิ่มผลผลิตแห่งชาติ", {}}, none, 12, ""), "การเพิ่มผลผลิต\nแห่งชาติ\n");
    EXPECT_EQ(wrapped({"the 生産性 award-winners", {}}, none, 9, ""), "the 生産\n性\naward-winners\n");
    EXPECT_EQ(wrapped({"an audit of it", {{3, 8}}}, {"<", ">"}, 8, ""), "an <audit>\nof it\n");
    EXPECT_EQ(wrapped({"sub-audit", {{4, 9}}}, {"<", ">"}, 20, ""), "sub-<audit>\n");
}

Results hostile_results() {
    Results results;
    results.total = results.groups = 1;
    results.sentence = "stories about \x1b]0;owned\x07";
    Hit hit;
    hit.story = made_story({.source = "s",
                            .title = "Title \x1b[31mred\nsecond\tcolumn",
                            .published = "2021-12-23",
                            .outlet = "Out\x1b[2Jlet"});
    hit.title.text = hit.story.title;
    hit.snippet.text =
        "Bell \x07 and bidi \u202e and C1 \u009b"
        "31m, and bad \xff";
    hit.matched_in = {"organization: \x1b[5m"};
    hit.rank = 1;
    results.hits.push_back(hit);
    FacetTable table;
    table.counts.push_back({"v\x1b", "Label \x1b[1m", 1, false, {}});
    table.values = 1;
    results.facets.push_back(table);
    return results;
}

TEST(Terminals, AreNotActedOnByTheTextOfAStory) {
    const auto results = hostile_results();
    const Terminal plain{true, false, 60, 24};
    auto story = results.hits[0].story;
    story.body = {"\x1b[2J body \x9d"};
    for (const auto& text : {text_of(results, {}, plain), lines_of(results), text_of(results.facets[0], plain),
                             text_of(results.facets[0], Terminal{}), text_of(story, {story}, {story}, plain)}) {
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            EXPECT_TRUE(byte >= 0x20 || c == '\n' || c == '\t') << text;
            EXPECT_NE(byte, 0x7F) << text;
        }
        EXPECT_EQ(text.find("\xc2\x9b"), std::string::npos);
        EXPECT_EQ(text.find("\u202e"), std::string::npos);
    }
}

TEST(PipedLines, HoldFourColumnsWhateverTheTitle) {
    const auto lines = lines_of(hostile_results());
    EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 1);
    EXPECT_EQ(std::count(lines.begin(), lines.end(), '\t'), 3);
}

TEST(Json, IsReadBackWholeEvenFromHostileText) {
    const auto results = hostile_results();
    const auto json = nlohmann::json::parse(json_of(results));
    for (const char* key :
         {"schema", "query", "parsed", "total", "groups", "hits", "facets", "histogram", "suggestion"}) {
        EXPECT_TRUE(json.contains(key)) << key;
    }
    const auto& hit = json["hits"][0];
    for (const char* key :
         {"id", "source", "title", "published", "event_date", "outlet", "url", "language", "sectors", "locations",
          "organizations", "people", "programmes", "snippet", "matched_in", "group", "score"}) {
        EXPECT_TRUE(hit.contains(key)) << key;
    }
    EXPECT_EQ(hit["published"], "2021-12-23");
    EXPECT_TRUE(hit["event_date"].is_null());
    EXPECT_EQ(hit["title"], results.hits[0].story.title);
    EXPECT_TRUE(json["suggestion"].is_null());
    const auto line = jsonl_of(results);
    EXPECT_EQ(std::count(line.begin(), line.end(), '\n'), 1);
    EXPECT_EQ(nlohmann::json::parse(line), hit);
}

TEST(Csv, QuotesCellsAndDisarmsFormulas) {
    struct Row {
        std::string text, cell;
    };
    const std::vector<Row> rows = {
        {"plain", "plain"},
        {"a,b", "\"a,b\""},
        {"say \"x\"", "\"say \"\"x\"\"\""},
        {"two\nlines", "\"two\nlines\""},
        {"=1+1", "'=1+1"},
        {"+44", "'+44"},
        {"-5", "'-5"},
        {"@sum", "'@sum"},
        {"\t=x", "'\t=x"},
        {"=a,\"b\"", "\"'=a,\"\"b\"\"\""},
        {"", ""},
        {"5-3", "5-3"},
    };
    for (const auto& [text, cell] : rows) EXPECT_EQ(csv_cell(text), cell);
    const auto table = csv_of(hostile_results());
    EXPECT_TRUE(table.starts_with("rank,id,source,published,"));
    EXPECT_TRUE(table.ends_with("\r\n"));
}

}  // namespace
}  // namespace pressdex
