// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/docid_set.hpp"

#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(DocidSet, OfAllHoldsEveryDocidButZero) {
    for (const std::uint32_t rows : {1U, 2U, 63U, 64U, 65U, 127U, 128U, 129U, 1000U}) {
        DocidSet one_by_one(rows);
        for (std::uint32_t docid = 1; docid < rows; ++docid) one_by_one.insert(docid);
        const auto all = DocidSet::all(rows);
        EXPECT_EQ(all, one_by_one) << rows;
        EXPECT_EQ(all.count(), rows - 1);
        EXPECT_FALSE(all.holds(0));
        EXPECT_FALSE(all.holds(rows));
    }
    EXPECT_EQ(DocidSet::all(0), DocidSet(0));
}

TEST(DocidSet, GivesThoseOfItsMembersThatAreWantedHoweverDenseItIs) {
    std::mt19937 random(3);
    for (const std::uint32_t rows : {1U, 65U, 640U, 1001U}) {
        for (const unsigned one_in : {1U, 2U, 3U, 5U, 50U}) {
            DocidSet members(rows), expected(rows);
            const auto is_wanted = [](std::uint32_t docid) { return docid % 3 == 0; };
            for (std::uint32_t docid = 1; docid < rows; ++docid) {
                if (random() % one_in != 0) continue;
                members.insert(docid);
                if (is_wanted(docid)) expected.insert(docid);
            }
            EXPECT_EQ(members.those(is_wanted), expected) << rows << ", one in " << one_in;
        }
    }
}

}  // namespace
}  // namespace pressdex
