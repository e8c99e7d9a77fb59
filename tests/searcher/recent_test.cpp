// SPDX-License-Identifier: GPL-3.0-or-later
// Relevance with the newer stories somewhat first: a choice, mild, and never about what is found.
#include "searcher/searcher.hpp"
#include "tests/searcher/made_archive.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::vector<std::string> found(Searcher& searcher, Request request) {
    request.copies = Copies::all;
    const auto results = searcher.find(request);
    std::vector<std::string> sources;
    if (!results) return {results.error().sentence};
    for (const auto& hit : results->hits) sources.push_back(hit.story.source);
    return sources;
}

Request asked(const std::string& query, Sort sort) {
    Request request;
    request.query = query;
    request.sort = sort;
    request.limit = 100;
    return request;
}

Story told(const std::string& source, const std::string& day, const std::string& title, const std::string& text) {
    return made_story({.source = source, .title = title, .body = {text, "The office said no more."}, .published = day});
}

using Sources = std::vector<std::string>;

TEST(Recent, PutsTheNewerOfEquallyGoodStoriesFirstAndUndatedOnesLast) {
    const MadeArchive made({told("old", "2009-03-01", "Audit begins", "An energy audit begins."),
                            told("undated", "", "Audit begins", "An energy audit begins."),
                            told("new", "2023-03-01", "Audit begins", "An energy audit begins."),
                            told("newer", "2024-03-01", "Audit begins", "An energy audit begins.")});
    auto searcher = Searcher::open(made.folder());
    ASSERT_TRUE(searcher);
    EXPECT_EQ(found(*searcher, asked("energy audit", Sort::relevance)), (Sources{"old", "undated", "new", "newer"}));
    EXPECT_EQ(found(*searcher, asked("energy audit", Sort::recent)), (Sources{"newer", "new", "old", "undated"}));
    EXPECT_EQ(found(*searcher, asked("", Sort::recent)), (Sources{"newer", "new", "old", "undated"}));
}

TEST(Recent, LeavesAMuchBetterOlderStoryBeforeANewOneThatOnlyMentionsTheWord) {
    const MadeArchive made(
        {told("about", "2009-03-01", "Energy audit of mills", "The energy audit of mills is an energy audit."),
         told("other", "2015-03-01", "Leather fair", "A fair of leather goods opens."),
         told("mention", "2024-03-01", "Leather fair opens",
              "A fair of leather goods opens with music, food, prizes and speeches, and among many other things "
              "somebody spoke of energy for a while before the visitors went home.")});
    auto searcher = Searcher::open(made.folder());
    ASSERT_TRUE(searcher);
    EXPECT_EQ(found(*searcher, asked("energy", Sort::recent)), (Sources{"about", "mention"}));
}

TEST(Recent, FindsTheSameStoriesAndPagesThemWithoutGapsOrRepeats) {
    std::vector<Story> stories;
    for (int i = 0; i < 700; ++i) {
        const std::string year = std::to_string(2000 + i * 7 % 25);
        stories.push_back(told("s" + std::to_string(i), year + "-05-01", "Audit " + std::to_string(i % 9),
                               "An energy audit" + std::string(static_cast<std::size_t>(i % 5), ' ') + " of mill " +
                                   std::to_string(i % 40) + "."));
    }
    const MadeArchive made(stories);
    auto searcher = Searcher::open(made.folder());
    ASSERT_TRUE(searcher);
    Sources paged;
    for (std::uint32_t offset = 0; offset < 700; offset += 70) {
        auto request = asked("energy audit", Sort::recent);
        request.limit = 70;
        request.offset = offset;
        std::ranges::copy(found(*searcher, request), std::back_inserter(paged));
    }
    auto whole = asked("energy audit", Sort::recent);
    whole.limit = 1000;
    EXPECT_EQ(found(*searcher, whole), paged);
    auto relevant = asked("energy audit", Sort::relevance);
    relevant.limit = 1000;
    auto same = found(*searcher, relevant);
    std::ranges::sort(same);
    std::ranges::sort(paged);
    EXPECT_EQ(same.size(), 700U);
    EXPECT_EQ(same, paged);
}

}  // namespace
}  // namespace pressdex
