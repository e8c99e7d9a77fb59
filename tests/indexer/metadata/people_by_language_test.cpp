// SPDX-License-Identifier: GPL-3.0-or-later
// How people are named in the news of twenty languages: sentences made up for this, with the names in them. What no
// rule of ours tells stays in the table as well, so that it is counted.
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

std::vector<std::string> cells(const std::string& line, char sign) {
    std::vector<std::string> parts;
    std::istringstream in(line);
    for (std::string part; std::getline(in, part, sign);) parts.push_back(part);
    return parts;
}

void count_sentence(const std::vector<std::string>& row, Count& count) {
    const auto marked = row.size() > 2 ? cells(row[2], ';') : std::vector<std::string>{};
    const auto found = names_alone(names_in(row[1]).people);
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

std::map<std::string, Count> counted() {
    std::map<std::string, Count> counts;
    std::ifstream in(std::string(PRESSDEX_SOURCE) + "/tests/indexer/metadata/people_by_language.tsv");
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line.front() != '#') {
            const auto row = cells(line, '\t');
            count_sentence(row, counts[row[0]]);
        }
    return counts;
}

TEST(PeopleByLanguage, AreFoundInEachAndHardlyAnybodyElseIs) {
    const auto counts = counted();
    EXPECT_EQ(counts.size(), 23U);
    Count all;
    for (const auto& [language, count] : counts) {
        EXPECT_GE(count.found * 100, count.marked * 80) << language << count.told;
        EXPECT_LE(count.wrong, 1) << language << count.told;
        all.marked += count.marked;
        all.found += count.found;
        all.wrong += count.wrong;
        all.told += count.told;
    }
    EXPECT_GE(all.found * 100, all.marked * 95) << all.told;
    EXPECT_LE(all.wrong * 100, all.found * 2) << all.told;
}

}  // namespace
}  // namespace pressdex
