// SPDX-License-Identifier: GPL-3.0-or-later
// The day of publication and the headline, told in the manners of many sites and languages: the line of the day above
// the headline, below it, behind the text, and below it among the menus of a page.
#include "indexer/metadata/dates/date.hpp"
#include "outline_fixture.hpp"

#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

struct Release {
    std::string headline, text;
};

std::vector<std::vector<std::string>> rows_of(const std::string& name) {
    std::ifstream in(std::string(PRESSDEX_SOURCE) + "/tests/indexer/cleaning/" + name);
    EXPECT_TRUE(in.is_open()) << name;
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        std::istringstream cells(line);
        auto& row = rows.emplace_back();
        for (std::string cell; std::getline(cells, cell, '\t');) row.push_back(cell);
    }
    return rows;
}

std::map<std::string, Release> releases() {
    std::map<std::string, Release> found;
    for (const auto& row : rows_of("releases_by_language.tsv")) {
        Release& release = found[row.at(0)];
        release.headline = row.at(1);
        for (std::size_t cell = 2; cell < row.size(); ++cell) release.text += row[cell] + "\n\n";
    }
    return found;
}

std::vector<std::string> layouts_of(const Release& release, const std::string& day) {
    return {release.headline + "\n\n" + day + "\n\n" + release.text,
            day + "\n\n" + release.headline + "\n\n" + release.text,
            release.headline + "\n\n" + release.text + day + "\n",
            "Home | News | Contact\nSearch\n\n" + release.headline + "\n" + day + "\nShare\n\n" + release.text +
                "Related news\n\n© 2024 All rights reserved\n"};
}

// Empty where both are right.
std::string fault_in(const std::string& text, const std::string& headline) {
    Draft draft;
    draft.text = text;
    const auto found = outlines_from(draft);
    if (found.size() != 1) return "stories: " + std::to_string(found.size());
    const auto published = published_of(found[0], draft);
    const std::string day = published ? iso(published->period) : std::string();
    if (day != "2022-03-03") return "day: " + day;
    return found[0].title == headline ? std::string() : "headline: " + found[0].title;
}

TEST(DaysByLanguage, AreFoundWithTheHeadlineInTheMannersOfManySites) {
    const auto by_language = releases();
    std::set<std::string> languages;
    int lines = 0, texts = 0, faults = 0;
    std::string told;
    for (const auto& row : rows_of("day_lines_by_language.tsv")) {
        ++lines;
        languages.insert(row.at(0));
        const Release& release = by_language.at(row.at(0));
        for (const auto& text : layouts_of(release, row.at(1))) {
            ++texts;
            const std::string fault = fault_in(text, release.headline);
            faults += fault.empty() ? 0 : 1;
            if (!fault.empty()) told += "\n" + row.at(1) + "   " + fault;
        }
    }
    EXPECT_GE(lines, 190);
    EXPECT_GE(languages.size(), 24U);
    EXPECT_GT(texts, lines);
    EXPECT_EQ(faults, 0) << told;
}

// The day of publication beside that of a change, under that of the visit, and over those of other stories.
std::vector<std::string> competing_layouts(const Release& release, const std::vector<std::string>& row) {
    const std::string &published = row.at(1), &changed = row.at(2), &visited = row.at(3), &menu = row.at(4);
    const std::string top = release.headline + "\n\n";
    return {top + changed + "\n\n" + published + "\n\n" + release.text,
            top + published + "\n\n" + changed + "\n\n" + release.text,
            top + published + " | " + changed + "\n\n" + release.text,
            visited + "\n\n" + menu + "\n\n" + top + published + "\n\n" + release.text,
            top + published + "\n\n" + release.text + row.at(5) + "\n\n" + row.at(6) + "\n"};
}

TEST(DaysByLanguage, AreToldFromThoseOfChangesVisitsAndOtherStories) {
    const auto by_language = releases();
    int rows = 0;
    for (const auto& row : rows_of("competing_days_by_language.tsv")) {
        ++rows;
        const Release& release = by_language.at(row.at(0));
        for (const auto& text : competing_layouts(release, row))
            EXPECT_EQ(fault_in(text, release.headline), "") << text;
    }
    EXPECT_GE(rows, 20);
}

}  // namespace
}  // namespace pressdex
