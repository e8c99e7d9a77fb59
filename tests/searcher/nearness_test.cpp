// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/nearness.hpp"

#include "searcher/feedback.hpp"

#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Nearness, PrefersWordsSideBySideThenNearThenApart) {
    const double typed = nearness_of({{1, {500}}, {1, {501}}}), turned = nearness_of({{1, {501}}, {1, {500}}}),
                 near = nearness_of({{1, {500}}, {1, {506}}}), passage = nearness_of({{1, {500}}, {1, {530}}}),
                 apart = nearness_of({{1, {500}}, {1, {900}}});
    EXPECT_GT(typed, turned);
    EXPECT_GT(turned, passage);
    EXPECT_GT(near, passage);
    EXPECT_GT(passage, apart);
    EXPECT_GT(apart, 0);
}

TEST(Nearness, PrefersTheBeginningOfAStory) {
    EXPECT_GT(nearness_of({{1, {3}}}), nearness_of({{1, {800}}}));
    EXPECT_EQ(nearness_of({{1, {}}, {1, {}}}), 0);
    EXPECT_EQ(nearness_of({}), 0);
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
        const double bonus = nearness_of(words);
        EXPECT_GE(bonus, 0) << "round " << round;
        EXPECT_LE(bonus, 3 * weights + 1e-9) << "round " << round;
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
