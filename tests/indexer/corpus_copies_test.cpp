// SPDX-License-Identifier: GPL-3.0-or-later
// The groups that corpus/ falls into, against its truth: all copies together, nothing else.
#include "indexer/complaints.hpp"
#include "indexer/readers/folder.hpp"
#include "indexer/readers/reader.hpp"
#include "indexer/story_from.hpp"
#include "indexer/syndication.hpp"
#include "press/copies.hpp"

#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

using Pairs = std::set<std::pair<std::string, std::string>>;

// "file#number" -> group; stories in several languages may carry one announcement, but are no copies of each other.
std::map<std::string, std::string> true_groups() {
    std::ifstream table(PRESSDEX_SOURCE "/tests/evaluation/corpus_truth.tsv");
    std::map<std::string, std::string> groups;
    std::map<std::string, std::size_t> column;
    for (std::string line; std::getline(table, line);) {
        if (line.empty() || line.front() == '#') continue;
        std::vector<std::string> cells;
        std::istringstream row(line);
        for (std::string cell; std::getline(row, cell, '\t');) cells.push_back(cell);
        if (column.empty()) {
            for (std::size_t i = 0; i < cells.size(); ++i) column[cells[i]] = i;
        } else if (cells[column["group"]] != "-") {
            groups[cells[column["file"]] + "#" + cells[column["story"]]] =
                cells[column["group"]] + " " + cells[column["language"]];
        }
    }
    return groups;
}

Pairs pairs_of(const std::map<std::string, std::string>& groups) {
    std::map<std::string, std::vector<std::string>> members;
    for (const auto& [story, group] : groups) members[group].push_back(story);
    Pairs pairs;
    for (const auto& [group, stories] : members)
        for (std::size_t i = 0; i < stories.size(); ++i)
            for (std::size_t j = i + 1; j < stories.size(); ++j) pairs.emplace(stories[i], stories[j]);
    return pairs;
}

std::vector<Story> stories_of_corpus(const Knowledge& knowledge) {
    std::vector<Story> stories;
    Complaints complaints;
    const std::vector<std::filesystem::path> paths{PRESSDEX_SOURCE "/corpus"};
    for (const auto& file : files_below(paths, complaints)) {
        const auto sink = [&](const Reader& reader, Piece&& piece) {
            for (const auto& draft : reader.drafts(piece, file.shown, complaints))
                for (auto& story : stories_from(draft, file.shown, knowledge)) stories.push_back(std::move(story));
            return true;
        };
        static_cast<void>(for_each_piece(file.path, file.shown, sink, complaints));
    }
    return stories;
}

TEST(CorpusCopies, AreGroupedAndNothingElseIs) {
    const auto knowledge = knowledge_from(PRESSDEX_SOURCE "/knowledge");
    ASSERT_TRUE(knowledge.has_value());
    const auto stories = stories_of_corpus(**knowledge);
    std::vector<Signed> all;
    for (const auto& story : stories) all.push_back({static_cast<std::uint32_t>(all.size() + 1), signature_of(story)});
    std::map<std::string, std::string> groups;
    for (const auto& [docid, leader] : leaders_of(all))
        groups[stories[docid - 1].file + "#" + std::to_string(stories[docid - 1].number)] = std::to_string(leader);

    const auto expected = pairs_of(true_groups()), found = pairs_of(groups);
    ASSERT_GT(expected.size(), 80U);
    std::size_t both = 0;
    for (const auto& pair : expected) both += found.count(pair);
    for (const auto& pair : found)
        EXPECT_TRUE(expected.contains(pair)) << pair.first << " is no copy of " << pair.second;
    EXPECT_GE(static_cast<double>(both), 0.95 * static_cast<double>(expected.size()))
        << both << " of " << expected.size();
    RecordProperty("copies", static_cast<int>(expected.size()));
    RecordProperty("found", static_cast<int>(both));
}

}  // namespace
}  // namespace pressdex
