// SPDX-License-Identifier: GPL-3.0-or-later
// The day over real pages whose day is known. Skips visibly where the pages are not at hand.
#include "indexer/html/page_facts.hpp"
#include "press/text/charset.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

TEST(DatedPages, AreDatedRightByRequiredMeasure) {
    const std::filesystem::path folder = std::filesystem::path(PRESSDEX_SHARED) / "pages";
    std::ifstream truth_file(folder / "dated.json");
    if (!truth_file) GTEST_SKIP() << "no dated pages at " << folder;
    // One page has no day: "NaN", which no JSON has.
    std::string json{std::istreambuf_iterator<char>(truth_file), {}};
    for (auto at = json.find(": NaN"); at != std::string::npos; at = json.find(": NaN")) json.replace(at, 5, ": null");
    const auto truth = nlohmann::json::parse(json, nullptr, false);
    ASSERT_TRUE(truth.is_object());
    int given = 0, right = 0;
    for (const auto& [name, facts] : truth.items()) {
        std::ifstream page(folder / "dated" / (name + ".html"), std::ios::binary);
        ASSERT_TRUE(page) << name;
        const std::string bytes{std::istreambuf_iterator<char>(page), {}};
        const auto tree = HtmlTree::parse(decoded(bytes).text);
        if (!tree) continue;
        const auto dates = page_facts(*tree).dates;
        if (dates.empty() || dates.front().period.precision != Precision::day) continue;
        ++given;
        right += static_cast<int>(facts.value("date", nlohmann::json()) == iso(dates.front().period));
    }
    ASSERT_GT(given, 0);
    const double precision = static_cast<double>(right) / given;
    const double recall = static_cast<double>(right) / static_cast<double>(truth.size());
    EXPECT_GE(2 * precision * recall / (precision + recall), 0.90) << "right " << right << " of " << given << " given";
}

}  // namespace
}  // namespace pressdex
