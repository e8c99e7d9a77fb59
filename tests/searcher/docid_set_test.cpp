// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/docid_set.hpp"

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

}  // namespace
}  // namespace pressdex
