// SPDX-License-Identifier: GPL-3.0-or-later
// Stories like a story: what is among them, in which order, and what is said of it.
#include "searcher/searcher.hpp"
#include "tests/searcher/made_archive.hpp"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// A gemstone cluster is promised, told by two outlets in the same words, opened, and a tannery has nothing to do with
// it.
std::vector<Story> cluster_stories() {
    const std::vector<std::string> promise = {
        "A gemstone cluster with a faceting laboratory will be built in Gilgit, the organization said.",
        "Lapidary courses for miners and a certification desk will belong to the cluster."};
    auto promised = made_story(
        {.source = "promised", .title = "Gemstone cluster planned", .body = promise, .published = "2019-03-01"});
    auto copied = made_story({.source = "copied",
                              .title = "Gemstone cluster planned for Gilgit",
                              .body = promise,
                              .published = "2019-03-02"});
    auto opened = made_story({.source = "opened",
                              .title = "Faceting laboratory opens",
                              .body = {"The faceting laboratory of the gemstone cluster opened in Gilgit on Monday.",
                                       "Miners will take lapidary courses; a certification desk follows."},
                              .published = "2022-06-07"});
    auto other = made_story({.source = "other",
                             .title = "Tannery saves water",
                             .body = {"A tannery in Kasur cut its use of water by a third."},
                             .published = "2020-01-01"});
    auto award = made_story(
        {.source = "award", .title = "Award for craft", .body = {"A prize went to weavers."}, .published = "2018-05"});
    Programme programme;
    programme.name = "Mountain Jewels";
    programme.evidence.main_subject = true;
    for (auto* story : {&promised, &opened, &award}) story->programmes = {programme};
    return {promised, copied, opened, other, award};
}

class SimilarStories : public ::testing::Test {
  protected:
    Similar similar_to(const std::string& source, const Request& request = {}) {
        auto similar = searcher_.similar(story_id(source, 1), request);
        EXPECT_TRUE(similar) << similar.error().sentence;
        return similar ? *std::move(similar) : Similar();
    }
    static std::string sources(const Similar& similar) {
        std::string text;
        for (const auto& hit : similar.results.hits) text += (text.empty() ? "" : " ") + hit.story.source;
        return text;
    }

    MadeArchive archive_{cluster_stories()};
    Searcher searcher_ = *Searcher::open(archive_.folder());
};

TEST_F(SimilarStories, ShareWordsOrAProgrammeAndThoseToldBeforeStandFirst) {
    const auto similar = similar_to("opened");
    EXPECT_EQ(sources(similar), "promised award");
    EXPECT_EQ(similar.results.total, 3U);  // the copy of the promise is one too
    EXPECT_EQ(similar.results.groups, 2U);
    EXPECT_EQ(similar.results.hits[0].told, Told::earlier);
    EXPECT_EQ(similar.results.hits[0].rank, 1U);
    EXPECT_EQ(similar.results.hits[0].copies, 2U);
    ASSERT_FALSE(similar.results.hits[0].reasons.empty());
    EXPECT_EQ(similar.results.hits[0].reasons[0], "same programme: Mountain Jewels");
    EXPECT_TRUE(similar.results.hits[0].reasons[1].starts_with("same words: "));
    EXPECT_FALSE(similar.results.hits[0].snippet.marks.empty());
    EXPECT_EQ(similar_to("promised").results.hits[1].told, Told::later);
}

TEST_F(SimilarStories, LeaveOutTheStorysOwnCopiesAndSaySo) {
    const auto similar = similar_to("promised");
    EXPECT_EQ(sources(similar), "award opened");
    EXPECT_EQ(similar.copies, 1U);
    EXPECT_EQ(similar_to("opened").copies, 0U);
}

TEST_F(SimilarStories, AreNarrowedByWordsAndFilters) {
    Request request;
    request.query = "laboratory";
    EXPECT_EQ(sources(similar_to("award", request)), "promised opened");
    request.query.clear();
    request.until = "2018";
    EXPECT_EQ(sources(similar_to("opened", request)), "award");
    request.until.clear();
    request.copies = Copies::all;
    EXPECT_EQ(similar_to("opened", request).results.hits.size(), 3U);
    request.sort = Sort::oldest;
    EXPECT_EQ(sources(similar_to("opened", request)), "award promised copied");
    request.choose(FieldId::year, "2030");
    EXPECT_EQ(similar_to("opened", request).results.total, 0U);
}

TEST_F(SimilarStories, AreNoneForAStoryThatIsAlone) {
    EXPECT_EQ(similar_to("other").results.total, 0U);
    const auto none = searcher_.similar("0000000000000000", {});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::not_found);
}

// Over random archives: never the story itself, pages are pieces of one list, and counts are what a full page holds.
TEST(AnyStory, IsNeverSimilarToItselfAndItsPagesFitTogether) {
    const std::vector<std::string> words = {"energy", "audit", "leather", "gem",  "cluster", "award", "mill",
                                            "dairy",  "fruit", "export",  "loan", "water",   "solar", "textile"};
    std::mt19937 dice(7);
    for (int round = 0; round < 10; ++round) {
        std::vector<Story> stories;
        for (int i = 0; i < 40; ++i) {
            std::string text;
            for (int n = 0; n < 12; ++n) text += words[dice() % words.size()] + " ";
            stories.push_back(made_story({.source = "s" + std::to_string(i),
                                          .title = words[dice() % words.size()] + " news",
                                          .body = {text, words[dice() % words.size()]},
                                          .published = std::to_string(2010 + dice() % 9)}));
        }
        const MadeArchive archive(stories);
        auto searcher = *Searcher::open(archive.folder());
        const auto id = stories[dice() % stories.size()].id;
        Request all;
        all.limit = 100;
        all.copies = Copies::all;
        all.sort = Sort::newest;
        const auto whole = searcher.similar(id, all);
        ASSERT_TRUE(whole);
        EXPECT_EQ(whole->results.hits.size(), whole->results.total);
        EXPECT_TRUE(std::ranges::none_of(whole->results.hits, [&](const Hit& hit) { return hit.story.id == id; }));
        std::vector<std::string> paged;
        for (all.limit = 7, all.offset = 0; all.offset < whole->results.total; all.offset += 7) {
            const auto page = searcher.similar(id, all);
            ASSERT_TRUE(page);
            for (const auto& hit : page->results.hits) paged.push_back(hit.story.id);
        }
        ASSERT_EQ(paged.size(), whole->results.hits.size());
        for (std::size_t i = 0; i < paged.size(); ++i) EXPECT_EQ(paged[i], whole->results.hits[i].story.id);
    }
}

}  // namespace
}  // namespace pressdex
