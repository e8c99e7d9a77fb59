// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of an archive is what the analysis of its texts says, in whatever order the stories are asked for.
#include "searcher/positions.hpp"

#include "press/archive.hpp"
#include "press/text/analysis.hpp"
#include "tests/searcher/made_archive.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

query::TermGroup group(std::vector<std::string> terms) {
    return {std::move(terms), 1, 0};
}

using Words = std::vector<std::string>;

// Texts of made-up words, of which each has many that no other has.
std::vector<Words> random_texts(std::mt19937& random, std::size_t stories, std::uint32_t vocabulary) {
    std::vector<Words> texts(stories);
    for (auto& text : texts) {
        const std::size_t size = 1 + random() % 600;
        for (std::size_t i = 0; i < size; ++i) text.push_back("w" + std::to_string(random() % vocabulary) + "q");
    }
    return texts;
}

std::string joined(const Words& words) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

std::vector<Story> stories_of(const std::vector<Words>& texts) {
    std::vector<Story> stories;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        stories.push_back(made_story({.source = "s" + std::to_string(i), .title = "", .body = {joined(texts[i])}}));
    }
    return stories;
}

TEST(Positions, OfEveryTermAreThoseOfTheTextInAnyOrderOfStories) {
    std::mt19937 random(11);
    constexpr std::uint32_t vocabulary = 3000;
    const auto texts = random_texts(random, 60, vocabulary);
    const MadeArchive made(stories_of(texts));
    const auto archive = Archive::open(made.folder());
    ASSERT_TRUE(archive);
    // So many terms that one of them that a story lacks often shares a fingerprint with one that it has.
    std::vector<query::TermGroup> groups;
    for (std::uint32_t i = 0; i < vocabulary; ++i) groups.push_back(group({"w" + std::to_string(i) + "q"}));
    PostingLists lists(*archive);
    PositionReader reader(lists, groups);
    for (int i = 0; i < 100; ++i) {
        const auto docid = static_cast<std::uint32_t>(1 + random() % texts.size());
        std::vector<std::vector<std::uint32_t>> expected(vocabulary);
        const auto& text = texts[docid - 1];
        for (std::size_t at = 0; at < text.size(); ++at) {
            expected[std::stoul(text[at].substr(1))].push_back(static_cast<std::uint32_t>(at));
        }
        const auto& found = reader.positions_in(docid);
        // Only how far apart they are counts: the body begins wherever the headline ended.
        std::uint32_t first = 0xffffffffU;
        for (const auto& positions : found) {
            if (!positions.empty()) first = std::min(first, positions.front());
        }
        for (std::uint32_t term = 0; term < vocabulary; ++term) {
            auto positions = found[term];
            for (auto& position : positions) position -= first;
            ASSERT_EQ(positions, expected[term]) << docid << " " << groups[term].terms[0];
        }
    }
}

// A story that holds one of a group's words often seems to hold another: that the group is there proves neither.
TEST(Positions, OfStoriesThatHoldTheGroupsAreTheSameWithoutASecondLook) {
    std::mt19937 random(12);
    constexpr std::uint32_t vocabulary = 3000;
    const auto texts = random_texts(random, 60, vocabulary);
    const MadeArchive made(stories_of(texts));
    const auto archive = Archive::open(made.folder());
    ASSERT_TRUE(archive);
    std::size_t read = 0, most = 0;
    for (std::uint32_t width : {2U, 40U}) {
        for (std::uint32_t first = 0; first + width <= vocabulary; first += width) {
            auto terms = Words();
            for (auto i = first; i < first + width; ++i) terms.push_back("w" + std::to_string(i) + "q");
            std::ranges::shuffle(terms, random);
            DocidSet holding(archive->column().rows());
            for (const auto& term : terms) add_stories_with(*archive, term, holding);
            PostingLists lists(*archive);
            PositionReader careful(lists, {group(terms)});
            PositionReader quick(lists, {group(terms)}, PositionReader::Stories::with_all_groups);
            std::size_t stories = 0;
            quick.for_each(holding, [&](std::uint32_t docid, const PositionReader::Positions& found) {
                ++stories;
                EXPECT_EQ(found, careful.positions_in(docid)) << docid << " " << terms[0];
            });
            EXPECT_EQ(stories, holding.count());
            read += stories;
            most = std::max(most, stories);
        }
    }
    EXPECT_GT(read, 10'000U);
    EXPECT_GT(most, 40U);
}

TEST(Positions, OfAGroupAreThoseOfAllItsTermsAndWordings) {
    const MadeArchive made(stories_of({{"apo", "energy", "asian", "productivity", "organization", "audit", "apo"},
                                       {"asian", "energy", "productivity", "organization"}}));
    const auto archive = Archive::open(made.folder());
    ASSERT_TRUE(archive);
    auto asked = group({"apo", "audit"});
    asked.wordings.push_back({{{"asian"}, {"product", "nothing"}, {"organ"}}});
    const query::TermGroup title = group({"Sapo"});
    PostingLists lists(*archive);
    PositionReader reader(lists, {asked, title, group({"absent"})});
    const auto found = reader.positions_in(1);
    ASSERT_EQ(found[0].size(), 4U);
    EXPECT_EQ(found[0][1] - found[0][0], 2U);
    EXPECT_EQ(found[0][2] - found[0][0], 5U);
    EXPECT_EQ(found[0][3] - found[0][0], 6U);
    EXPECT_TRUE(found[1].empty());
    EXPECT_TRUE(found[2].empty());
    EXPECT_TRUE(reader.positions_in(2)[0].empty());
    EXPECT_TRUE(reader.positions_in(3)[0].empty());  // no such story
}

}  // namespace
}  // namespace pressdex
