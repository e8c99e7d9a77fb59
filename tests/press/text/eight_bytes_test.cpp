// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/eight_bytes.hpp"

#include <random>
#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

template <class Meant>
std::uint64_t mask_of(const std::string& eight, Meant meant) {
    std::uint64_t mask = 0;
    for (std::size_t at = 0; at < EightBytes::size; ++at)
        mask |= meant(eight[at]) ? std::uint64_t{0x80} << (8 * at) : 0;
    return mask;
}

TEST(EightBytes, MeanTheSameBytesAsALookAtEach) {
    std::mt19937 random(3);
    std::uniform_int_distribution<int> any(0, 127);
    for (int round = 0; round < 5000; ++round) {
        std::string eight;
        while (eight.size() < EightBytes::size) eight += static_cast<char>(any(random));
        const EightBytes bytes(eight.data());
        char first = static_cast<char>(any(random)), last = static_cast<char>(any(random));
        if (first > last) std::swap(first, last);
        EXPECT_TRUE(bytes.is_ascii());
        const auto within = mask_of(eight, [&](char c) { return c >= first && c <= last; });
        EXPECT_EQ(bytes.between(first, last), within) << first << last << eight;
        EXPECT_EQ(bytes.equal(first), mask_of(eight, [&](char c) { return c == first; })) << first << eight;
        const auto letters = mask_of(eight, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
        EXPECT_EQ(bytes.letters(), letters) << eight;
        EXPECT_EQ(EightBytes::count(letters), static_cast<std::size_t>(std::popcount(letters)));
    }
}

TEST(EightBytes, KnowWhereTheFirstStands) {
    const EightBytes bytes("ab 12 3z");
    EXPECT_EQ(EightBytes::before_first(bytes.between('0', '9')), 3U);
    EXPECT_EQ(EightBytes::before_first(bytes.equal('z')), 7U);
    EXPECT_EQ(EightBytes::before_first(bytes.equal('y')), 8U);
    EXPECT_EQ(bytes.between(' ', '~'), EightBytes::all);
}

TEST(EightBytes, AreNoAsciiWhereOneByteIsNone) {
    for (std::size_t at = 0; at < EightBytes::size; ++at) {
        std::string eight = "abcdefgh";
        eight[at] = '\xC3';
        EXPECT_FALSE(EightBytes(eight.data()).is_ascii()) << at;
    }
}

TEST(SameBytes, AreToldAtEachLengthAndPlace) {
    for (std::size_t size = 0; size < 40; ++size) {
        const std::string one(size, 'x');
        EXPECT_TRUE(same_bytes(one.data(), std::string(one).data(), size)) << size;
        for (std::size_t at = 0; at < size; ++at) {
            std::string other = one;
            other[at] = 'y';
            EXPECT_FALSE(same_bytes(one.data(), other.data(), size)) << size << ' ' << at;
        }
    }
}

TEST(SharedBytes, AreCountedToTheFirstThatDiffers) {
    for (std::size_t size = 0; size < 30; ++size) {
        const std::string one(size, 'x');
        EXPECT_EQ(shared_bytes(one, one + "tail"), size);
        EXPECT_EQ(shared_bytes(one + "x", one), size);
        for (std::size_t at = 0; at < size; ++at) {
            std::string other = one;
            other[at] = 'y';
            EXPECT_EQ(shared_bytes(one, other), at) << size;
        }
    }
}

}  // namespace
}  // namespace pressdex
