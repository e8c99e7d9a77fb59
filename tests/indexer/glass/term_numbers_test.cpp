// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/glass/term_numbers.hpp"

#include "press/term_table.hpp"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

namespace pressdex::glass {
namespace {

constexpr std::uint32_t many = 100000;  // more than the first places hold

std::string term_of(std::uint32_t number) {
    return std::to_string(number * 7919 % 1000003) + std::string(number % 240, 'x');
}

TEST(TermNumbers, CountFromZeroAndStayWhatTheyWere) {
    TermNumbers terms;
    for (int round = 0; round < 2; ++round) {
        for (std::uint32_t i = 0; i < many; ++i)
            ASSERT_EQ(terms.number_of(term_of(i), TermNumbers::folded(term_hash(term_of(i)))), i);
    }
    EXPECT_EQ(terms.size(), many);
    EXPECT_EQ(terms.term(4711), term_of(4711));
}

TEST(TermNumbers, TellTermsOfOneHashApart) {
    TermNumbers terms;
    EXPECT_EQ(terms.number_of("one", 5), 0U);
    EXPECT_EQ(terms.number_of("other", 5), 1U);
    EXPECT_EQ(terms.number_of("one", 5), 0U);
}

TEST(TermNumbers, SortLikeTheBytesOfTheirTerms) {
    TermNumbers terms;
    std::vector<std::string> sorted = {
        "", "a", std::string("a\0", 2), "aaaaaaaa", "aaaaaaaab", "aaaaaaaac", "b", "\x7F", "\xC3\xBC"};
    for (std::uint32_t i = 0; i < 3000; ++i) sorted.push_back(term_of(i));
    for (const auto& term : sorted) terms.number_of(term, TermNumbers::folded(term_hash(term)));
    std::ranges::sort(sorted);
    std::vector<std::string> found;
    for (const auto number : terms.in_order()) found.emplace_back(terms.term(number));
    EXPECT_EQ(found, sorted);
}

}  // namespace
}  // namespace pressdex::glass
