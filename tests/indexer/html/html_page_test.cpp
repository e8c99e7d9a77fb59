// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts of real sites in pages of our own: what a reader of the page would call its story stands beside each page.
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
                "\nlanguage: " + draft.language +
                "\nday: " + (draft.dates.empty() ? "" : iso(draft.dates.front().period)) +
                "\nis one story: " + (draft.is_one_story ? "yes" : "no") + "\n\n" + draft.text + "\n";
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

INSTANTIATE_TEST_SUITE_P(All, HtmlPage, testing::ValuesIn(pages()),
                         [](const auto& page) { return page.param.stem().string(); });

}  // namespace
}  // namespace pressdex
