// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/term_table.hpp"

#include <map>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(TermTable, NumbersTermsInTheOrderOfFirstMentionAndSortsThemAsBytes) {
    std::mt19937 random(13);
    TermTable table;
    for (const std::uint32_t vocabulary : {3U, 400U, 100000U, 50U}) {
        table.clear();
        EXPECT_EQ(table.size(), 0U);
        std::map<std::string, std::uint32_t> numbers;
        for (std::uint32_t i = 0; i < 2 * vocabulary; ++i) {
            std::string term = std::to_string(random() % vocabulary);
            if (random() % 5 == 0) term.insert(0, 1, '\0');
            const auto next = static_cast<std::uint32_t>(numbers.size());
            const auto expected = numbers.emplace(term, next).first->second;
            ASSERT_EQ(table.number_of(term), expected) << term;
        }
        ASSERT_EQ(table.size(), numbers.size());
        std::vector<std::uint32_t> sorted;
        for (const auto& [term, number] : numbers) {
            EXPECT_EQ(table.term(number), term);
            EXPECT_EQ(table.hash(number), term_hash(term));
            sorted.push_back(number);
        }
        EXPECT_EQ(table.in_order(), sorted);
    }
}

TEST(TermTable, HoldsTheEmptyTermAndLongOnes) {
    TermTable table;
    EXPECT_EQ(table.number_of(""), 0U);
    EXPECT_EQ(table.number_of(std::string(100000, 'x')), 1U);
    EXPECT_EQ(table.number_of(""), 0U);
    EXPECT_EQ(table.term(1).size(), 100000U);
}

}  // namespace
}  // namespace pressdex
