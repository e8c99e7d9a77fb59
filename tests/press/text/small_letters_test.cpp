// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/small_letters.hpp"

#include "tests/press/text/random_text.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(SmallLetters, AreThoseOfEachAlphabet) {
    EXPECT_EQ(in_small_letters("POUR DIFFUSION IMMÉDIATE"), "pour diffusion immédiate");
    EXPECT_EQ(in_small_letters("ДАТА Проведения"), "дата проведения");
    EXPECT_EQ(in_small_letters("ΗΜΕΡΟΜΗΝΊΑ"), "ημερομηνία");
    EXPECT_EQ(in_small_letters("Địa Điểm 日時 تاريخ"), "địa điểm 日時 تاريخ");
}

TEST(SmallLetters, KeepEachByteInItsPlace) {
    // U+0130 and U+2126 have small forms of other lengths, a cut letter has none.
    for (const char* text : {"İzmir", "\u2126 10", "caf\xC3", "\xFF\xFE"}) {
        EXPECT_EQ(in_small_letters(text).size(), std::string(text).size()) << text;
    }
    EXPECT_EQ(in_small_letters("\u2126 A"), "\u2126 a");
}

// A property, over valid text and bytes of any kind: as long as before, and small already when asked again.
TEST(SmallLetters, StayWhatTheyAre) {
    Dice dice(11);
    const std::vector<std::string_view> pieces = {"A", "É", "Ж", "İ", "ẞ", "日", " ", "\xC3", "\x80", "z"};
    for (int round = 0; round < 2000; ++round) {
        const std::string text = dice.text_of(pieces, 12);
        const std::string small = in_small_letters(text);
        ASSERT_EQ(small.size(), text.size()) << text;
        ASSERT_EQ(in_small_letters(small), small) << text;
    }
}

}  // namespace
}  // namespace pressdex
