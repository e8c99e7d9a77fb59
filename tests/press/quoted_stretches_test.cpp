// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/quoted_stretches.hpp"

#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(QuotedStretches, ComeBackAsTheyWentIn) {
    std::mt19937_64 dice(3);
    for (int round = 0; round < 200; ++round) {
        std::vector<QuotedStretch> stretches;
        std::uint32_t behind = 0;
        for (auto n = dice() % 6; n > 0; --n) {
            const auto first = behind + static_cast<std::uint32_t>(dice() % (round < 100 ? 300 : 1 << 20));
            behind = first + static_cast<std::uint32_t>(dice() % 200);
            stretches.push_back({first, behind, dice()});
        }
        EXPECT_EQ(unpacked_stretches(packed(stretches)), stretches);
    }
}

TEST(QuotedStretches, AreReadAsFarAsTheyCanBeOfOtherBytes) {
    const std::vector<QuotedStretch> stretches = {{1, 20, 7}, {120, 131, ~std::uint64_t{0}}};
    const auto whole = packed(stretches);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const auto read = unpacked_stretches(std::string_view(whole).substr(0, size));
        ASSERT_LE(read.size(), 1U) << size;
        if (!read.empty()) {
            EXPECT_EQ(read[0], stretches[0]);
        }
    }
    EXPECT_LE(unpacked_stretches(std::string(64, '\xff')).size(), 6U);
}

}  // namespace
}  // namespace pressdex
