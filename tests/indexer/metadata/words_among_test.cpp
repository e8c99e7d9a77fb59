// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/words_among.hpp"

#include <random>
#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

constexpr auto some_words = std::to_array<std::string_view>({"a", "ab", "ba b", "será", "今"});

// Word by word, as it is meant.
bool has_any_slowly(std::string_view text) {
    for (const auto word : some_words) {
        for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
            if (!(at > 0 && is_small_letter(text, at - 1)) && !is_small_letter(text, at + word.size())) return true;
        }
    }
    return false;
}

TEST(WordsAmong, StandAsWholeWordsOnly) {
    for (const auto text : {"a", "ab", "x ab.", "ba b", "(a)", "4a", "que será", "昨今の", "Bab"})
        EXPECT_TRUE(has_any<some_words>(text)) << text;
    for (const auto text : {"", "b", "abb", "bab", "ba bb", "ser", "abba"})
        EXPECT_FALSE(has_any<some_words>(text)) << text;
}

TEST(WordsAmong, AreThoseThatASearchForEachFinds) {
    std::mt19937 random(7);
    std::size_t found = 0;
    for (int round = 0; round < 5000; ++round) {
        std::string text;
        while (random() % 9 != 0) text += std::string_view("abB .")[random() % 5];
        ASSERT_EQ(has_any<some_words>(text), has_any_slowly(text)) << text;
        found += has_any_slowly(text) ? 1U : 0U;
    }
    EXPECT_GT(found, 500U);
    EXPECT_LT(found, 4500U);
}

}  // namespace
}  // namespace pressdex
