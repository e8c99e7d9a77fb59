// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts of real sites in pages of our own: what a reader of the page would call its story stands beside each page.
#include "indexer/cleaning/outlines.hpp"
#include "indexer/readers/html.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

namespace fs = std::filesystem;

std::string text_of_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> pages() {
    std::vector<fs::path> all;
    for (const auto& entry : fs::directory_iterator(fs::path(PRESSDEX_SOURCE) / "tests/indexer/html/pages")) {
        if (entry.path().extension() == ".html") all.push_back(entry.path());
    }
    std::ranges::sort(all);
    return all;
}

std::string told(const std::vector<Draft>& drafts, Complaints& complaints) {
    std::string text;
    for (const Draft& draft : drafts) {
        text += "title: " + draft.title + "\noutlet: " + draft.outlet + "\nurl: " + draft.url +
                "\nlanguage: " + draft.language + "\nis one story: " + (draft.is_one_story ? "yes" : "no") + "\n\n" +
                draft.text + "\n";
    }
    for (const Complaint& one : complaints.take()) text += "complaint: " + one.what + "\n";
    return text;
}

class HtmlPage : public testing::TestWithParam<fs::path> {};

TEST_P(HtmlPage, GivesItsStoryAndNothingElse) {
    const fs::path page = GetParam();
    const fs::path golden = fs::path(page).replace_extension(".txt");
    ASSERT_TRUE(is_html(page.string(), text_of_file(page)));
    Complaints complaints;
    Piece piece;
    piece.bytes = text_of_file(page);
    const std::string found = told(drafts_of_html(piece, page.filename().string(), complaints), complaints);
    if (std::getenv("UPDATE_GOLDEN") != nullptr) std::ofstream(golden, std::ios::binary) << found;
    EXPECT_EQ(found, text_of_file(golden));
}

TEST(HtmlReader, LeavesARoundUpToBePartedIntoItsStories) {
    Complaints complaints;
    Piece piece;
    piece.bytes = text_of_file(fs::path(PRESSDEX_SOURCE) / "tests/indexer/html/pages/round_up.html");
    const auto drafts = drafts_of_html(piece, "round_up.html", complaints);
    ASSERT_EQ(drafts.size(), 1U);
    const auto outlines = outlines_from(drafts.front());
    ASSERT_EQ(outlines.size(), 3U);
    EXPECT_EQ(outlines[0].title, "Cold store cuts losses of hill farmers");
    EXPECT_EQ(outlines[1].title, "Bus drivers learn to save fuel");
    EXPECT_EQ(outlines[1].dateline_place, "SUVA");
    EXPECT_EQ(outlines[2].title, "Tailors form a buying group");
}

TEST(HtmlReader, TakesTheLineOverTheTextWhereTheHeadingNamesASection) {
    const std::string text =
        "<p>The audits of two hundred mills will take eighteen months and save a tenth of their bills.</p>"
        "<p>Each mill is visited by two engineers for a week, and its owners get a report of what was found.</p>";
    for (const std::string line :
         {"<p><strong>Audits reach two hundred mills</strong></p>", "<p class=t>Audits reach two hundred mills</p>",
          "<h4>Audits reach two hundred mills</h4>"}) {
        Complaints complaints;
        Piece piece;
        piece.bytes = "<html><head><title>News - NPO</title></head><body><h1>Media Centre</h1>" + line + text;
        const auto drafts = drafts_of_html(piece, "page.html", complaints);
        ASSERT_EQ(drafts.size(), 1U);
        EXPECT_EQ(drafts[0].title, "Audits reach two hundred mills");
        EXPECT_TRUE(drafts[0].text.starts_with("The audits of two hundred")) << drafts[0].text;
    }
}

TEST(HtmlReader, TellsPagesByTheirFirstTags) {
    const struct {
        const char* head;
        bool is_page;
    } cases[] = {
        {"<!DOCTYPE html><p>x", true},
        {"\xEF\xBB\xBF\n <!-- saved from a site --><HTML>", true},
        {"<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC>", true},
        {"<head><title>T</title></head><body><div>x</div>", true},
        {"<div><p>one</p><a href=x>two</a>", true},
        {"Plain words about <html> and <body>", false},
        {"<b>Headline</b>\nA text that somebody marked up a little.", false},
        {"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel></channel></rss>", false},
        {"{\"html\": \"<p>\"}", false},
        {"", false},
        {"<", false},
    };
    for (const auto& one : cases) EXPECT_EQ(is_html("page", one.head), one.is_page) << one.head;
}

TEST(HtmlReader, SaysWhyAPageGivesNothing) {
    const struct {
        std::string html;
        const char* what;
    } cases[] = {
        {"<html><body><script>x()</script>", "no text on the page"},
        {"<html>" + std::string(16U << 20U, ' '), "the page is not parsed: it is larger than 16 MB"},
        {std::string("<html>\0", 7), "binary content (NUL bytes)"},
    };
    for (const auto& one : cases) {
        Complaints complaints;
        Piece piece;
        piece.bytes = one.html;
        EXPECT_TRUE(drafts_of_html(piece, "page.html", complaints).empty());
        const auto all = complaints.take();
        ASSERT_EQ(all.size(), 1U) << one.what;
        EXPECT_EQ(all.front().what, one.what);
    }
}

TEST(HtmlReader, ReadsTheCharsetThatThePageDeclares) {
    Complaints complaints;
    Piece piece;
    piece.bytes =
        "<html><head><meta charset=windows-1251><title>\xD1\xEE\xE2\xE5\xF2</title></head>"
        "<body><p>\xD1\xEE\xE2\xE5\xF2</p></body></html>";
    const auto drafts = drafts_of_html(piece, "page.html", complaints);
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().text, "Совет");
}

INSTANTIATE_TEST_SUITE_P(All, HtmlPage, testing::ValuesIn(pages()),
                         [](const auto& page) { return page.param.stem().string(); });

}  // namespace
}  // namespace pressdex
