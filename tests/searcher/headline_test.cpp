// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever headline is pasted as it stands, its story comes first.
#include "searcher/searcher.hpp"
#include "tests/searcher/indexed_archive.hpp"
#include "tests/searcher/made_archive.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// Headlines of all stories, by what is shown first for them: that story, a copy of it or one of the same headline
// counts.
struct Tally {
    std::size_t asked = 0, first = 0;
    std::string missed;  // some of them
};

Tally ask_for_headlines(Searcher& searcher) {
    Request all;
    all.copies = Copies::all;
    all.limit = 1000;
    all.wants_snippets = false;
    Tally tally;
    for (;; all.offset += all.limit) {
        const auto page = searcher.find(all);
        if (!page || page->hits.empty()) return tally;
        for (const auto& wanted : page->hits) {
            if (wanted.story.title.empty()) continue;
            Request request;
            request.query = wanted.story.title;
            request.limit = 1;
            request.wants_snippets = false;
            const auto found = searcher.find(request);
            ++tally.asked;
            const auto is_it = [&](const Hit& hit) {
                const auto same_group = !hit.group.empty() && hit.group == wanted.group;
                return hit.story.id == wanted.story.id || same_group || hit.story.title == wanted.story.title;
            };
            if (found && !found->hits.empty() && is_it(found->hits.front())) {
                ++tally.first;
            } else if (tally.missed.size() < 4000) {
                tally.missed += wanted.story.title + (found ? "\n" : " -> " + found.error().sentence + "\n");
            }
        }
    }
}

void expect_headlines_first(const IndexedArchive& archive, double share) {
    if (!archive.missing().empty()) GTEST_SKIP() << archive.missing();
    ASSERT_EQ(archive.failure(), "");
    auto searcher = Searcher::open(archive.folder());
    ASSERT_TRUE(searcher) << searcher.error().sentence;
    const auto tally = ask_for_headlines(*searcher);
    ASSERT_GT(tally.asked, 100U);
    const auto reached = static_cast<double>(tally.first) / static_cast<double>(tally.asked);
    ::testing::Test::RecordProperty("first", std::to_string(reached));
    EXPECT_GE(reached, share) << tally.first << " of " << tally.asked << "; missed:\n" << tally.missed;
}

TEST(Headlines, OfTheProjectsOwnAnnouncementsFindTheirStoriesFirst) {
    expect_headlines_first(IndexedArchive::of_corpus(), 1.0);
}

TEST(Headlines, OfThreeThousandRealReleasesFindTheirStoriesFirst) {
    expect_headlines_first(IndexedArchive::of_real_releases(), 0.97);
}

TEST(Headlines, WithOperatorsAndQuotesInThemFindTheirStoriesFirst) {
    const std::vector<std::string> headlines = {
        "NOT for sale: SMEs OR startups?",
        "Minister (Industries) says \"audit first",
        "Budget: 2021 - what next?",
        "(Update) Energy AND exports*",
        "-5% in leather exports",
        "C++ for industry | GATES/5",
        "title: a word",
        "Near miss AND",
        "“Productivity” pays, says APO’s chief",
        "10:30 http://example.org/a?b=c&d",
        "生産性本部が「白書」を発表",
        "نمائش: «پیداوار»",
    };
    std::vector<Story> stories;
    for (const auto& headline : headlines) {
        stories.push_back(made_story({.source = "s" + std::to_string(stories.size()),
                                      .title = headline,
                                      .body = {"A body about productivity, energy and exports in industry."}}));
    }
    const MadeArchive archive(stories);
    auto searcher = Searcher::open(archive.folder());
    ASSERT_TRUE(searcher);
    for (const auto& headline : headlines) {
        Request request;
        request.query = headline;
        request.is_strict = false;
        const auto found = searcher->find(request);
        ASSERT_TRUE(found) << headline;
        ASSERT_FALSE(found->hits.empty()) << headline;
        EXPECT_EQ(found->hits.front().story.title, headline);
    }
}

}  // namespace
}  // namespace pressdex
