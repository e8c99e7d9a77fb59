// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/front_matter.hpp"
#include "indexer/readers/markup.hpp"
#include "tests/indexer/readers/reading.hpp"

#include <chrono>
#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Markup, LeavesTheWordsOfAParagraph) {
    struct Row {
        const char* markdown;
        const char* words;
    };
    const Row rows[] = {
        {"a **bold** and *slanted* __word__ in snake_case_names", "a bold and slanted word in snake_case_names"},
        {"see [the *page*](https://a.example/x \"title\") and [that][1]", "see the page and that"},
        {"![a picture](p.png)text", "text"},
        {"[![picture](p.png) words](https://a.example)", " words"},
        {"a [bracket] stays, so does 5 * 6 * 7 and 2 < 3", "a [bracket] stays, so does 5 * 6 * 7 and 2 < 3"},
        {"<https://npo.example> <b>bold</b><br/>next <!-- hidden -->end", "https://npo.example bold\nnext end"},
        {"\\*not slanted\\*, `code_with_*stars*`", "*not slanted*, code_with_*stars*"},
        {"a footnote[^1] and {{< figure src=\"x\" >}}a shortcode", "a footnote and a shortcode"},
        {"~~gone~~ ~5 km", "gone ~5 km"},
        {"[unclosed (and [more", "[unclosed (and [more"},
    };
    for (const Row& row : rows) EXPECT_EQ(without_inline_markup(row.markdown), row.words) << row.markdown;
}

// Four seconds are far more than linear time takes, sanitizers and all, and far less than quadratic time.
TEST(Markup, OfNothingButSignsIsReadInLinearTime) {
    for (const std::string sign : {"[", "[^", "![", "](", "[](", "`", "<!--", "<a", "{{", "*", "_", "\\"}) {
        std::string text;
        while (text.size() < (2U << 20U)) text += sign;
        const auto begun = std::chrono::steady_clock::now();
        without_markup(text);
        EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(4)) << sign;
    }
    const std::string nested = std::string(1U << 19U, '[') + "x" + [] {
        std::string closing;
        for (int i = 0; i < 1 << 19; ++i) closing += "](y)";
        return closing;
    }();
    EXPECT_EQ(without_inline_markup(nested), "x");
}

TEST(Markup, GivesEachBlockAParagraph) {
    struct Row {
        const char* markdown;
        const char* text;
    };
    const Row rows[] = {
        {"# Head #\n\nOne\ntwo\nthree.\n\nFour.", "## Head\n\nOne two three.\n\nFour."},
        {"Head\n====\nText\n\nSub\n---\nMore", "## Head\n\nText\n\n## Sub\n\nMore"},
        {"- one\n- two\n  goes on\n* [x] three\n1. first\n2. second",
         "• one\n\n• two goes on\n\n• three\n\n1. first\n\n2. second"},
        {"It was made in\n2021. The rest follows.", "It was made in 2021. The rest follows."},
        {"> Quoted\n> words", "Quoted words"},
        {"| Year | Output |\n|------|-------:|\n| 2021 | **5** |\n", "Year | Output\n\n2021 | 5"},
        {"hard  \nbreak\\\nagain", "hard\nbreak\nagain"},
        {"```\ncode\n```\n***\n[1]: https://a.example\ntext", "code\n\ntext"},
        {"[^1]: The note.", " The note."},
        {"", ""},
    };
    for (const Row& row : rows) EXPECT_EQ(without_markup(row.markdown), row.text) << row.markdown;
}

TEST(FrontMatter, IsYamlOrToml) {
    const auto yaml = front_matter(
        "---\r\n# comment\r\ntitle: \"A: \\\"B\\\"\"  # why\r\ntags: [Leather, 'Sports goods']\r\nauthors:\r\n  - "
        "Amina Khan\r\n  - Lee\r\nsummary: >\r\n  folded\r\n  text\r\nmap:\r\n  key: value\r\n---\r\nText");
    ASSERT_TRUE(yaml.has_value());
    EXPECT_EQ(yaml->value({"title"}), "A: \"B\"");
    EXPECT_EQ(yaml->values({"tags"}), (std::vector<std::string>{"Leather", "Sports goods"}));
    EXPECT_EQ(yaml->values({"author", "authors"}), (std::vector<std::string>{"Amina Khan", "Lee"}));
    EXPECT_EQ(yaml->value({"summary"}), "folded text");
    EXPECT_EQ(yaml->value({"key"}), "");
    const auto toml = front_matter(
        "+++\ntitle = 'A = B'\ndate = 2021-12-23T10:00:00Z\ntags = [\n  \"one\",\n  \"two\",\n]\n[params]\nx = "
        "1\n+++\n");
    ASSERT_TRUE(toml.has_value());
    EXPECT_EQ(toml->value({"title"}), "A = B");
    EXPECT_EQ(toml->value({"date"}), "2021-12-23T10:00:00Z");
    EXPECT_EQ(toml->values({"tags"}), (std::vector<std::string>{"one", "two"}));
}

TEST(FrontMatter, IsNotAnyRuleAboveAText) {
    for (const char* text : {"---\nLAHORE: The minister said that all is well.\n---\n", "---\n---\n", "---\ntitle: x\n",
                             "--\ntitle: x\n--\n", "", "---", "text\n---\ntitle: x\n---\n",
                             "---\nA rule above a paragraph of prose.\n---\n"}) {
        EXPECT_FALSE(front_matter(text).has_value()) << text;
    }
}

TEST(Markdown, WithFrontMatterIsOneStoryWhateverItsName) {
    const auto read = reading_of(
        "---\ntitle: Mills *save*\ndate: 2021-12-23\nauthor: Amina Khan\ntags: [Textiles, News]\nsource: Indus "
        "Courier\nlang: en\npermalink: /2021/mills/\nlink: https://i.example/mills\nlocation: Multan\n---\n\nTen "
        "**mills** saved.\n\nMore.\n",
        "a.txt");
    EXPECT_EQ(read.format, "markdown");
    ASSERT_EQ(read.drafts.size(), 1U);
    const Draft& draft = read.drafts[0];
    EXPECT_TRUE(draft.is_one_story);
    EXPECT_EQ(draft.title, "Mills save");
    EXPECT_EQ(draft.date, "2021-12-23");
    EXPECT_EQ(draft.byline, "Amina Khan");
    EXPECT_EQ(draft.topics, std::vector<std::string>{"Textiles"});
    EXPECT_EQ(draft.outlet, "Indus Courier");
    EXPECT_EQ(draft.url, "https://i.example/mills");
    EXPECT_EQ(draft.places, std::vector<std::string>{"Multan"});
    EXPECT_EQ(draft.text, "Ten mills saved.\n\nMore.");
}

TEST(Markdown, WithoutATitleTakesItsFirstHeading) {
    const auto read = reading_of("---\ndate: 2021-12-23\n---\n# Mills save\n\nText.\n");
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_EQ(read.drafts[0].title, "Mills save");
    EXPECT_EQ(read.drafts[0].text, "Text.");
}

TEST(Markdown, WithoutFrontMatterIsATextThatMayHoldSeveralStories) {
    const auto read = reading_of("# One\n\nText *of* one.\n\n# Two\n\nText of two.\n", "a.md");
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_FALSE(read.drafts[0].is_one_story);
    EXPECT_EQ(read.drafts[0].text, "## One\n\nText of one.\n\n## Two\n\nText of two.");
    EXPECT_EQ(reading_of("", "a.md").complaints.size(), 1U);
}

}  // namespace
}  // namespace pressdex
