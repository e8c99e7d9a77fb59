// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/word_tally.hpp"

#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

DocidSet set_of(const std::vector<std::uint32_t>& docids) {
    DocidSet stories(10);
    for (const auto docid : docids) stories.insert(docid);
    return stories;
}

TEST(WordTally, TakesThoseThatHoldEnoughWords) {
    WordTally tally(10);
    tally.add(set_of({1, 2, 3}), 1);
    tally.add(set_of({2, 3}), 1);
    tally.add(set_of({3}), 1);
    EXPECT_EQ(tally.with(3), set_of({3}));
    EXPECT_EQ(tally.with(2), set_of({2, 3}));
    EXPECT_EQ(tally.most(), 3U);
}

TEST(WordTally, TakesTwoOfManyWordsThatWeighHalf) {
    WordTally tally(10);
    tally.add(set_of({1, 2, 5}), 6);  // a name
    tally.add(set_of({1, 3, 4}), 2);
    tally.add(set_of({2, 3, 4}), 1);
    tally.add(set_of({3, 4}), 3);
    tally.add(set_of({}), 0);  // which no story of the archive holds
    EXPECT_EQ(tally.with(4), set_of({1, 2, 3, 4})) << "5 holds the name alone, 3 and 4 just half";
}

TEST(WordTally, CountsThreeWordsWhateverTheyWeigh) {
    WordTally tally(10);
    tally.add(set_of({1, 2}), 100);
    tally.add(set_of({1, 2}), 100);
    tally.add(set_of({2}), 1);
    EXPECT_EQ(tally.with(3), set_of({2}));
}

TEST(WordTally, OfNoWordsOrNoStoriesIsEmpty) {
    EXPECT_EQ(WordTally(0).most(), 0U);
    EXPECT_EQ(WordTally(0).with(1), DocidSet(0));
    EXPECT_EQ(WordTally(10).with(1), set_of({}));
}

TEST(WordTally, NeverTakesLessForALowerNumber) {
    std::mt19937 dice(7);
    for (int round = 0; round < 100; ++round) {
        WordTally tally(10);
        for (auto words = 1 + dice() % 9; words > 0; --words) {
            DocidSet stories(10);
            for (std::uint32_t docid = 1; docid < 10; ++docid) {
                if (dice() % 3 == 0) stories.insert(docid);
            }
            tally.add(stories, static_cast<double>(dice() % 50) / 7);
        }
        for (std::size_t number = 1; number < 9; ++number) {
            auto more = tally.with(number);
            more &= tally.with(number + 1);
            EXPECT_EQ(more, tally.with(number + 1)) << "round " << round;
        }
    }
}

}  // namespace
}  // namespace pressdex
