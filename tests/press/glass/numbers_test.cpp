// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/glass/numbers.hpp"

#include <array>

#include <gtest/gtest.h>

namespace pressdex::glass {
namespace {

std::string sorted(std::uint32_t number) {
    std::string bytes;
    append_sorted_number(bytes, number);
    return bytes;
}

TEST(GlassNumbers, SortedOnesAreAsLongAsTheFormatSays) {
    struct Row {
        std::uint32_t number;
        std::string bytes;
    };
    const std::array rows = {
        Row{0, std::string(2, '\0')},
        Row{1, {"\x00\x01", 2}},
        Row{0x7FFF, "\x7F\xFF"},
        Row{0x8000, {"\x80\x80\x00", 3}},
        Row{0x3FFFFF, "\xBF\xFF\xFF"},
        Row{0x400000, {"\xC0\x40\x00\x00", 4}},
        Row{0x1FFFFFFF, "\xDF\xFF\xFF\xFF"},
        Row{0x20000000, {"\xE0\x20\x00\x00\x00", 5}},
        Row{0xFFFFFFFF, "\xE0\xFF\xFF\xFF\xFF"},
    };
    for (const auto& [number, bytes] : rows) EXPECT_EQ(sorted(number), bytes) << number;
}

TEST(GlassNumbers, SortAsBytesLikeThemselves) {
    std::uint32_t before = 0;
    for (std::uint64_t number = 1; number <= 0xFFFFFFFF; number += 1 + number / 7) {
        EXPECT_LT(sorted(before), sorted(static_cast<std::uint32_t>(number))) << number;
        before = static_cast<std::uint32_t>(number);
    }
}

TEST(GlassNumbers, OthersTakeSevenBitsAByte) {
    std::string bytes;
    for (const std::uint64_t number : {0ULL, 127ULL, 128ULL, 300ULL}) append_number(bytes, number);
    EXPECT_EQ(bytes, std::string("\x00\x7F\x80\x01\xAC\x02", 6));
}

}  // namespace
}  // namespace pressdex::glass
