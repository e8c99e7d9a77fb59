// SPDX-License-Identifier: GPL-3.0-or-later
// How people, programmes and bodies are named in the news of 45 ways of writing: sentences made up for this, with the
// names in them. What no rule of ours tells stays in the tables as well, so that it is counted.
#include "name_fixture.hpp"

#include <fstream>
#include <map>
#include <sstream>

namespace pressdex {
namespace {

struct Count {
    int marked = 0, found = 0, wrong = 0;
    std::string told;  // what was missed or wrong
};

using NamesFound = std::vector<std::string> (*)(const Names& names);

std::vector<std::string> cells(const std::string& line, char sign) {
    std::vector<std::string> parts;
    std::istringstream in(line);
    for (std::string part; std::getline(in, part, sign);) parts.push_back(part);
    return parts;
}

void count_sentence(const std::vector<std::string>& marked, const std::vector<std::string>& found, Count& count) {
    count.marked += static_cast<int>(marked.size());
    for (const auto& name : marked) {
        const bool is_found = std::ranges::find(found, name) != found.end();
        count.found += is_found ? 1 : 0;
        if (!is_found) count.told += "\n  missed: " + name;
    }
    for (const auto& name : found) {
        const bool is_wrong = std::ranges::find(marked, name) == marked.end();
        count.wrong += is_wrong ? 1 : 0;
        if (is_wrong) count.told += "\n  wrong: " + name;
    }
}

std::map<std::string, Count> counted(const std::string& table, NamesFound found_in) {
    std::map<std::string, Count> counts;
    std::ifstream in(std::string(PRESSDEX_SOURCE) + "/tests/indexer/metadata/" + table);
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        const auto row = cells(line, '\t');
        const auto marked = row.size() > 2 ? cells(row[2], ';') : std::vector<std::string>{};
        count_sentence(marked, found_in(names_in(row[1])), counts[row[0]]);
    }
    return counts;
}

Count all_of(const std::map<std::string, Count>& counts) {
    Count all;
    for (const auto& [language, count] : counts) {
        all.marked += count.marked;
        all.found += count.found;
        all.wrong += count.wrong;
        all.told += count.told;
    }
    return all;
}

TEST(NamesByLanguage, PeopleAreFoundInEachAndHardlyAnybodyElseIs) {
    const auto counts = counted("people_by_language.tsv", [](const Names& names) { return names_alone(names.people); });
    EXPECT_EQ(counts.size(), 48U);
    for (const auto& [language, count] : counts) {
        EXPECT_GE(count.found * 100, count.marked * 80) << language << count.told;
        EXPECT_LE(count.wrong, 1) << language << count.told;
    }
    const Count all = all_of(counts);
    EXPECT_GE(all.found * 100, all.marked * 92) << all.told;
    EXPECT_LE(all.wrong * 100, all.found * 2) << all.told;
}

TEST(NamesByLanguage, HoldersOfOfficesAreFoundByTheOfficeAlone) {
    const auto counts =
        counted("offices_by_language.tsv", [](const Names& names) { return names_alone(names.people); });
    EXPECT_GE(counts.size(), 24U);
    const Count all = all_of(counts);
    EXPECT_GE(all.marked, 550);
    EXPECT_GE(all.found * 100, all.marked * 92) << all.told;
    EXPECT_LE(all.wrong * 100, all.found * 2) << all.told;
}

TEST(NamesByLanguage, BodiesAreFoundByWhatTheyAre) {
    const auto counts =
        counted("kinds_of_bodies_by_language.tsv", [](const Names& names) { return names_alone(names.organizations); });
    EXPECT_GE(counts.size(), 24U);
    const Count all = all_of(counts);
    EXPECT_GE(all.marked, 340);
    EXPECT_GE(all.found * 100, all.marked * 80) << all.told;
}

TEST(NamesByLanguage, ProgrammesAreFoundByTheirNounsAndNothingElseIs) {
    const auto counts =
        counted("programmes_by_language.tsv", [](const Names& names) { return names_alone(names.programmes); });
    EXPECT_EQ(counts.size(), 19U);
    const Count all = all_of(counts);
    EXPECT_GE(all.found * 100, all.marked * 85) << all.told;
    EXPECT_LE(all.wrong * 100, all.found * 2) << all.told;
}

// A known body is shown by its name in the table; what is printed stands among its variants or is its acronym.
std::vector<std::string> as_marked(const std::vector<std::string>& marked, const Names& names) {
    std::vector<std::string> found;
    for (const Organization& body : names.organizations) {
        const auto is_marked = [&](const std::string& name) { return std::ranges::find(marked, name) != marked.end(); };
        const auto printed = std::ranges::find_if(body.variants, is_marked);
        const std::string& name = is_marked(body.acronym) ? body.acronym : body.name;
        found.push_back(printed == body.variants.end() ? name : *printed);
    }
    return found;
}

// Sentences that name nobody say "a ministry" and "universities".
TEST(NamesByLanguage, BodiesAreFoundWithHeadsInSmallLettersElisionsAndCaseEndings) {
    std::map<std::string, Count> counts;
    std::ifstream in(std::string(PRESSDEX_SOURCE) + "/tests/indexer/metadata/bodies_by_language.tsv");
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        const auto row = cells(line, '\t');
        const auto marked = row.size() > 2 ? cells(row[2], ';') : std::vector<std::string>{};
        count_sentence(marked, as_marked(marked, names_in(row[1])), counts[row[0]]);
    }
    for (const auto& [language, count] : counts) {
        EXPECT_GE(count.found * 100, count.marked * 70) << language << count.told;
        EXPECT_LE(count.wrong, 3) << language << count.told;
    }
    const Count all = all_of(counts);
    EXPECT_GE(all.marked, 410);
    EXPECT_GE(all.found * 100, all.marked * 93) << all.told;
    EXPECT_LE(all.wrong * 100, all.found * 3) << all.told;
}

}  // namespace
}  // namespace pressdex
