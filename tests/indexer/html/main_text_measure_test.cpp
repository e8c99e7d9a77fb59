// SPDX-License-Identifier: GPL-3.0-or-later
// The main text of real pages against what people marked as their articles: multisets of four-word runs, precision and
// recall a page, F1 of their means, as the public benchmark of article extraction counts. Skips where they are absent.
#include "indexer/cleaning/likeness.hpp"
#include "indexer/readers/html.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

namespace fs = std::filesystem;

const fs::path pages = fs::path(PRESSDEX_SHARED) / "pages";

std::string text_of_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string text_of_page(const fs::path& page) {
    Complaints complaints;
    Piece piece;
    piece.bytes = text_of_file(page);
    std::string text;
    for (const Draft& draft : drafts_of_html(piece, page.filename().string(), complaints)) text += draft.text + "\n";
    return text;
}

using Runs = std::map<std::vector<std::string>, double>;

Runs runs_of(const std::string& text) {
    constexpr std::ptrdiff_t length = 4;
    const auto words = words_of(text);
    Runs runs;
    for (auto from = words.begin(); words.end() - from >= length; ++from) ++runs[{from, from + length}];
    return runs;
}

double total(const Runs& runs) {
    double all = 0;
    for (const auto& [run, count] : runs) all += count;
    return all;
}

TEST(MainText, IsThatOfRealArticles) {
    if (!fs::exists(pages / "articles.json")) GTEST_SKIP() << "no pages at " << pages;
    const auto truth = nlohmann::json::parse(text_of_file(pages / "articles.json"));
    double precision = 0, recall = 0, with_text = 0;
    for (const auto& [name, page] : truth.items()) {
        const Runs found = runs_of(text_of_page(pages / "articles" / (name + ".html")));
        const Runs wanted = runs_of(page.at("articleBody").get<std::string>());
        double same = 0;
        for (const auto& [run, count] : wanted) {
            if (const auto at = found.find(run); at != found.end()) same += std::min(count, at->second);
        }
        if (!found.empty()) precision += same / total(found);
        with_text += found.empty() ? 0 : 1;
        recall += same / std::max(total(wanted), 1.0);
    }
    precision /= std::max(with_text, 1.0);
    recall /= static_cast<double>(truth.size());
    const double f1 = 2 * precision * recall / (precision + recall);
    RecordProperty("f1", std::to_string(f1));
    EXPECT_GE(f1, 0.965) << "precision " << precision << ", recall " << recall;
}

TEST(MainText, IsFoundOnNearlyAllPagesInManyLanguages) {
    if (!fs::exists(pages / "dated")) GTEST_SKIP() << "no pages at " << pages;
    std::size_t all = 0, with_text = 0;
    for (const auto& entry : fs::directory_iterator(pages / "dated")) {
        constexpr std::size_t fewest_bytes = 200;
        ++all;
        with_text += text_of_page(entry.path()).size() >= fewest_bytes ? 1U : 0U;
    }
    EXPECT_GE(static_cast<double>(with_text), 0.97 * static_cast<double>(all));
}

}  // namespace
}  // namespace pressdex
