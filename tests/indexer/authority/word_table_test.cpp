// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/word_table.hpp"

#include <map>
#include <random>
#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(WordTable, KnowsWhatWasAddedAndNothingElse) {
    std::mt19937 random(11);
    std::map<std::string, std::uint32_t> expected;
    WordTable table;
    EXPECT_EQ(table.bits("lahore"), 0U);
    const auto any_word = [&random] {
        std::string word(1 + random() % 20, ' ');
        for (char& c : word) c = static_cast<char>('a' + random() % 3);
        return word;
    };
    for (int round = 0; round < 3000; ++round) {
        const std::string word = any_word();
        const std::uint32_t bits = 1U << random() % 32;
        table.add(word, bits);
        expected[word] |= bits;
    }
    EXPECT_EQ(table.size(), expected.size());
    for (const auto& [word, bits] : expected) EXPECT_EQ(table.bits(word, word_hash(word)), bits) << word;
    for (int round = 0; round < 3000; ++round) {
        const std::string word = any_word();
        const auto known = expected.find(word);
        EXPECT_EQ(table.bits(word), known == expected.end() ? 0U : known->second) << word;
    }
}

TEST(WordTable, LeavesOutTheEmptyWord) {
    WordTable table;
    table.add("", 1);
    table.add("a", 2);
    EXPECT_EQ(table.bits(""), 0U);
    EXPECT_EQ(table.size(), 1U);
}

}  // namespace
}  // namespace pressdex
