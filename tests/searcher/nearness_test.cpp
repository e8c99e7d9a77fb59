// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/nearness.hpp"

#include "searcher/feedback.hpp"

#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Nearness, PrefersWordsSideBySideThenNearThenApart) {
    for (const double coverage : {0.0, 0.8, 1.0}) {
        const auto of = [coverage](const std::vector<PlacedWord>& words) { return nearness_of(words).of(coverage); };
        const double typed = of({{1, {500}}, {1, {501}}}), turned = of({{1, {501}}, {1, {500}}}),
                     near = of({{1, {500}}, {1, {506}}}), passage = of({{1, {500}}, {1, {530}}}),
                     apart = of({{1, {500}}, {1, {900}}});
        EXPECT_GT(typed, turned);
        EXPECT_GT(turned, passage);
        EXPECT_GT(near, passage);
        EXPECT_GT(passage, apart);
        EXPECT_GT(apart, 0);
    }
}

TEST(Nearness, PrefersTheBeginningOfAStory) {
    for (const double coverage : {0.0, 1.0}) {
        EXPECT_GT(nearness_of({{1, {3}}}).of(coverage), nearness_of({{1, {800}}}).of(coverage));
        EXPECT_EQ(nearness_of({{1, {}}, {1, {}}}).of(coverage), 0);
        EXPECT_EQ(nearness_of({}).of(coverage), 0);
    }
    const auto headline = nearness_of({{1, {3}}}), first_paragraph = nearness_of({{1, {108}}});
    EXPECT_GT(headline.of(0), first_paragraph.of(0)) << "a topic is named in the headline";
    EXPECT_EQ(headline.of(1), first_paragraph.of(1)) << "who retells a story uses other words than its headline";
}

TEST(Nearness, GoesFromTopicToRetoldStoryAsCoverageRises) {
    const auto bonus = nearness_of({{1, {500}}, {2, {501}}, {1, {520}}});
    EXPECT_EQ(bonus.of(0), bonus.as_topic);
    EXPECT_EQ(bonus.of(1), bonus.as_retold);
    EXPECT_GT(bonus.as_retold, bonus.as_topic);
    EXPECT_GT(bonus.of(0.75), bonus.of(0.6));
}

TEST(Nearness, IsNeitherNegativeNorWithoutBound) {
    std::mt19937 dice(4);
    for (int round = 0; round < 200; ++round) {
        std::vector<PlacedWord> words(1 + dice() % 8);
        double weights = 0;
        for (auto& word : words) {
            word.weight = static_cast<double>(dice() % 100) / 10;
            weights += word.weight;
            std::uint32_t at = 0;
            for (auto n = dice() % 40; n > 0; --n)
                word.positions.push_back(at += static_cast<std::uint32_t>(1 + dice() % 30));
        }
        const auto bonus = nearness_of(words);
        for (const double one : {bonus.as_topic, bonus.as_retold}) {
            EXPECT_GE(one, 0) << "round " << round;
            EXPECT_LE(one, 6 * weights + 1e-9) << "round " << round;
        }
    }
}

TEST(Feedback, IsHeldBackWhereTheQueryIsShortOrAnswered) {
    EXPECT_EQ(feedback_share(5, 0.1), 0);
    EXPECT_EQ(feedback_share(12, 0.9), 0);
    EXPECT_GT(feedback_share(12, 0.3), feedback_share(12, 0.55));
    EXPECT_LT(feedback_share(12, 0), 1);
}

}  // namespace
}  // namespace pressdex
