// SPDX-License-Identifier: GPL-3.0-or-later
// What releases are filed under in the languages of the press: short ones made up for this, each with its sectors.
#include "indexer/metadata/sector.hpp"
#include "tests/indexer/metadata/own_knowledge.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

struct Count {
    std::size_t right = 0, marked = 0, told = 0;
    std::string errors;
    double f1() const { return 2.0 * static_cast<double>(right) / static_cast<double>(marked + told); }
};

std::vector<std::string> parts(const std::string& list) {
    std::vector<std::string> slugs;
    std::istringstream in(list);
    for (std::string slug; std::getline(in, slug, ',');) slugs.push_back(slug);
    return slugs;
}

std::vector<std::string> sectors_told(const std::string& language, const std::string& title, const std::string& text) {
    Outline outline;
    outline.title = title;
    outline.body = {text};
    const Reading reading(outline);
    std::vector<std::string> slugs;
    for (const auto& sector :
         sectors_of(reading, mentions_in(reading, own_knowledge()), own_knowledge(), {language, {}}))
        slugs.push_back(sector.slug);
    return slugs;
}

// Short releases of our own in the manner of each country's press: what a cataloguer would file them under is told.
TEST(SectorsByLanguage, AreToldAsACataloguerWould) {
    std::ifstream in(std::string(PRESSDEX_SOURCE) + "/tests/indexer/metadata/sectors_by_language.tsv");
    std::map<std::string, Count> counts;
    Count all;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        std::istringstream row(line);
        std::string language, sectors, title, text;
        std::getline(row, language, '\t');
        std::getline(row, sectors, '\t');
        std::getline(row, title, '\t');
        std::getline(row, text, '\t');
        const auto marked = parts(sectors), told = sectors_told(language, title, text);
        const auto is_told = [&](const auto& slug) { return std::ranges::find(told, slug) != told.end(); };
        const auto right = static_cast<std::size_t>(std::ranges::count_if(marked, is_told));
        for (Count* count : {&counts[language], &all}) {
            count->right += right;
            count->marked += marked.size();
            count->told += told.size();
            if (right == marked.size() && right == told.size()) continue;
            count->errors += "\n" + language + " " + sectors + ":";
            for (const auto& slug : told) count->errors += " " + slug;
            count->errors += " in " + title;
        }
    }
    EXPECT_GE(counts.size(), 37U);
    for (const auto& [language, count] : counts) EXPECT_GE(count.f1(), 0.85) << language << count.errors;
    EXPECT_GE(all.f1(), 0.93) << all.errors;
}

}  // namespace
}  // namespace pressdex
