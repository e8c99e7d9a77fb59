// SPDX-License-Identifier: GPL-3.0-or-later
// What stories weigh is what Xapian makes of the same words, without its guesses.
#include "searcher/story_weights.hpp"

#include "searcher/matching_set.hpp"
#include "searcher/ranking_text.hpp"
#include "searcher/term_frequencies.hpp"
#include "tests/searcher/made_archive.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <random>

#include <gtest/gtest.h>
#include <xapian.h>

namespace pressdex {
namespace {

std::vector<Story> random_stories(std::mt19937& dice, std::size_t count) {
    std::vector<Story> stories;
    for (std::size_t i = 0; i < count; ++i) {
        StoryParts parts{.source = "s" + std::to_string(i), .title = "w" + std::to_string(dice() % 20) + "q"};
        std::string text;
        for (auto words = 5 + dice() % 200; words > 0; --words) text += "w" + std::to_string(dice() % 90) + "q ";
        parts.body = {text};
        stories.push_back(made_story(parts));
    }
    return stories;
}

std::map<std::uint32_t, double> weights_by_xapian(const Archive& archive, const Xapian::Query& query) {
    Xapian::Enquire enquire(archive.database());
    enquire.set_weighting_scheme(Xapian::BM25Weight(bm25_k1, 0, 8, bm25_b, 0));
    enquire.set_query(query);
    const auto found = enquire.get_mset(0, archive.stories());
    std::map<std::uint32_t, double> weights;
    for (auto story = found.begin(); story != found.end(); ++story) weights[*story] = story.get_weight();
    return weights;
}

TEST(StoryWeights, EqualXapiansBm25) {
    std::mt19937 dice(3);
    const MadeArchive made(random_stories(dice, 80));
    const auto archive = Archive::open(made.folder());
    ASSERT_TRUE(archive);
    const auto all = all_stories(*archive);
    PostingLists lists(*archive);
    for (int round = 0; round < 50; ++round) {
        StoryWeights weights(*archive, lists, all);
        std::vector<Xapian::Query> terms;
        for (auto words = 1 + dice() % 6; words > 0; --words) {
            const auto term = "w" + std::to_string(dice() % 100) + "q";
            const auto asked = static_cast<std::uint32_t>(1 + dice() % 3);
            weights.add(query::TermGroup{{term}, asked, 0});
            terms.emplace_back(term, asked);
        }
        const auto expected =
            weights_by_xapian(*archive, Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end()));
        all.for_each([&](std::uint32_t docid) {
            const auto found = expected.find(docid);
            EXPECT_NEAR(weights.of(docid), found == expected.end() ? 0 : found->second, 1e-3) << "round " << round;
        });
    }
}

TEST(StoryWeights, GiveTheBestAsSortingAllWould) {
    std::mt19937 dice(8);
    const MadeArchive made(random_stories(dice, 120));
    const auto archive = Archive::open(made.folder());
    ASSERT_TRUE(archive);
    const auto all = all_stories(*archive);
    PostingLists lists(*archive);
    for (const auto* term : {"w3q", "w99q"}) {  // many weigh the same; none weighs anything
        StoryWeights weights(*archive, lists, all);
        weights.add(query::TermGroup{{term}, 1, 0});
        std::vector<RankedStory> sorted;
        all.for_each([&](std::uint32_t docid) { sorted.push_back({docid, weights.of(docid)}); });
        std::ranges::stable_sort(sorted, std::greater<>(), &RankedStory::score);
        for (std::uint32_t wanted = 0; wanted < 140; wanted += 7) {
            const auto best = weights.best(wanted);
            ASSERT_EQ(best.size(), std::min<std::size_t>(wanted, sorted.size()));
            for (std::size_t i = 0; i < best.size(); ++i) EXPECT_EQ(best[i].docid, sorted[i].docid) << wanted;
        }
    }
}

TEST(TermFrequencies, AreForgottenWithTheStateOfTheArchive) {
    MadeArchive made({made_story({.source = "1", .title = "x", .body = {"kiln"}})});
    TermFrequencies frequencies;
    for (const std::uint32_t stories : {1U, 2U}) {
        if (stories == 2)
            made.replace({made_story({.source = "1", .title = "x", .body = {"kiln"}}),
                          made_story({.source = "2", .title = "y", .body = {"kiln"}})});
        const auto archive = *Archive::open(made.folder());
        for (int time = 0; time < 2; ++time) {
            frequencies.open(archive);
            EXPECT_EQ(frequencies.of("kiln"), stories);
            EXPECT_EQ(frequencies.of("loan"), 0U);
        }
    }
}

class Weighed : public testing::Test {
  protected:
    void SetUp() override {
        archive_.emplace(*Archive::open(made_.folder()));
        stories_ = all_stories(*archive_);
    }
    double weight(const query::TermGroup& word, std::uint32_t docid) {
        PostingLists lists(*archive_);
        StoryWeights weights(*archive_, lists, stories_);
        weights.add(word);
        return weights.of(docid);
    }

    const MadeArchive made_{{made_story({.source = "1", .title = "x", .body = {"labour talks held today"}}),
                             made_story({.source = "2", .title = "x", .body = {"labor talks held today"}}),
                             made_story({.source = "3", .title = "x", .body = {"other talks held today"}}),
                             made_story({.source = "4", .title = "x", .body = {"held today other talks"}}),
                             made_story({.source = "5", .title = "x", .body = {"quite different matters follow"}})}};
    std::optional<Archive> archive_;
    DocidSet stories_;
};

TEST_F(Weighed, AnotherSpellingWeighsLessThanTheTypedOne) {
    const query::TermGroup word{{"labour", "labor"}, 1, 0, 1};
    EXPECT_GT(weight(word, 1), weight(word, 2));
    EXPECT_GT(weight(word, 2), 0);
    EXPECT_EQ(weight(word, 5), 0);
    EXPECT_EQ(weight({{"labour", "labor"}, 1, 0, 0}, 1), weight({{"labour", "labor"}, 1, 0, 0}, 2)) << "one word";
}

TEST_F(Weighed, AWordingCountsOnlyWhereItsWordsStandSideBySide) {
    query::TermGroup word{{"labour"}, 1, 0};
    word.wordings.push_back({{{"talk"}, {"held"}}});
    EXPECT_GT(weight(word, 3), 0);
    EXPECT_EQ(weight(word, 4), 0);
    EXPECT_GT(weight(word, 1), weight(word, 3)) << "the word itself weighs more";
}

TEST_F(Weighed, TheBestComeFirstThenByDocidAndThoseWithoutAnyWordLast) {
    PostingLists lists(*archive_);
    StoryWeights weights(*archive_, lists, stories_);
    weights.add(query::TermGroup{{"labor"}, 1, 0});
    std::vector<std::uint32_t> docids;
    for (const auto& story : weights.best(4)) docids.push_back(story.docid);
    EXPECT_EQ(docids, (std::vector<std::uint32_t>{2, 1, 3, 4}));
    EXPECT_TRUE(weights.best(0).empty());
    EXPECT_EQ(weights.best(100).size(), 5U);
}

TEST_F(Weighed, OnlyTheStoriesAskedFor) {
    DocidSet one(stories_.rows());
    one.insert(2);
    PostingLists lists(*archive_);
    StoryWeights weights(*archive_, lists, one);
    weights.add(query::TermGroup{{"talk"}, 1, 0});
    ASSERT_EQ(weights.best(9).size(), 1U);
    EXPECT_EQ(weights.best(9)[0].docid, 2U);
    EXPECT_GT(weights.of(2), 0);
    EXPECT_EQ(weights.of(1), 0);
}

TEST_F(Weighed, ListsOfSeveralTermsAreTheirUnion) {
    PostingLists lists(*archive_);
    std::vector<std::uint32_t> docids, times;
    for (const auto& posting : lists.of_any({"labour", "talk", "nowhere"})) {
        docids.push_back(posting.docid);
        times.push_back(posting.times);
    }
    EXPECT_EQ(docids, (std::vector<std::uint32_t>{1, 2, 3, 4}));
    EXPECT_EQ(times, (std::vector<std::uint32_t>{2, 1, 1, 1}));
    EXPECT_TRUE(lists.of("nowhere").empty());
    EXPECT_TRUE(lists.of_any({}).empty());
}

TEST(RankingText, SaysWordsOtherWordingsHeadlinesAndSharedWords) {
    query::TermGroup apo{{"apo", "apos"}, 1, 0, 1};
    apo.wordings.push_back({{{"asian"}, {"product", "produit"}}});
    EXPECT_EQ(text_of({{{"energi"}, 2, 0}, apo}, {}, {}),
              "1.8 * energi, apo (or 0.8 * apos/\"asian product/produit\")");
    EXPECT_EQ(text_of({{{"audit"}, 1, 0}}, {{{"Saudit"}, 1, 0}}, {{"mill", 0.25}}),
              "audit; in the headline: Saudit; shared by the best: mill 0.25");
    EXPECT_EQ(text_of({}, {}, {}), "");
}

}  // namespace
}  // namespace pressdex
