// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/slug.hpp"

#include "press/text/charset.hpp"
#include "press/text/visible.hpp"
#include "tests/press/text/random_text.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Slug, IsWhatALabelIsCalledInATerm) {
    constexpr std::string_view rows[][2] = {
        {"Gilgit-Baltistan", "gilgit-baltistan"},
        {"G&JTC", "g-jtc"},
        {"  Textiles & Clothing ", "textiles-clothing"},
        {"Agriculture, forestry and fishing", "agriculture-forestry-and-fishing"},
        {"Côte d’Ivoire", "cote-divoire"},
        {"U.S.A.", "usa"},
        {"Vision 2025", "vision-2025"},
        {"Rs5.3bn Fund", "rs5-3bn-fund"},
        {"Asian Productivity Organization (APO)", "asian-productivity-organization-apo"},
        {"日本生産性本部", "日本生産性本部"},
        {"การเพิ่มผลผลิต", "การเพิ่มผลผลิต"},
        {"قومی پیداواری ادارہ", "قومی-پیداواری-ادارہ"},
        {"São Tomé & Príncipe", "sao-tome-principe"},
        {"COVID-19", "covid-19"},
        {"--- !!", ""},
        {"", ""},
    };
    for (const auto& [label, expected] : rows) EXPECT_EQ(slug(label), expected) << label;
}

TEST(Slug, HoldsOnlyWhatIsSafeInATermAndAUrl) {
    Dice dice(31);
    for (int i = 0; i < 4000; ++i) {
        const std::string found = slug(dice.text_of(mixed_pieces, dice.below(10)));
        ASSERT_TRUE(is_valid_utf8(found));
        for (const char c : found) {
            const bool safe =
                (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || static_cast<unsigned char>(c) >= 0x80;
            ASSERT_TRUE(safe) << found;
        }
        ASSERT_EQ(found.find("--"), std::string::npos) << found;
        ASSERT_FALSE(found.starts_with('-') || found.ends_with('-')) << found;
        ASSERT_EQ(slug(slug(found)), slug(found));
    }
}

TEST(Slug, IsTheSameByBothRoutes) {
    for (const char* label : {"A.B", "a. b", "a.'b", "a'", ".a", "Co., Ltd.", "a_b", "R&D", "a &b", "x.é", "a\tb"})
        EXPECT_EQ(slug(label), slug(label, Route::thorough)) << label;
    EXPECT_EQ(slug(std::string(70, 'X')), slug(std::string(70, 'X'), Route::thorough));
    Dice dice(32);
    for (int i = 0; i < 20000; ++i) {
        std::string label;
        for (auto left = dice.below(12); left > 0; --left)
            label += "aZ9 .,'&-/_`\xC3"[dice.below(dice.below(9) == 0 ? 13 : 12)];
        ASSERT_EQ(slug(label), slug(label, Route::thorough)) << label;
        const std::string mixed = dice.text_of(mixed_pieces, dice.below(6));
        ASSERT_EQ(slug(mixed), slug(mixed, Route::thorough)) << mixed;
    }
}

TEST(TermWithin, KeepsShortValuesAndEndsLongOnesInAHash) {
    EXPECT_EQ(term_within("XORG", "npo"), "XORGnpo");
    const std::string full(longest_term - 4, 'a');
    EXPECT_EQ(term_within("XORG", full), "XORG" + full);
    const std::string one = term_within("XORG", full + "b");
    const std::string other = term_within("XORG", full + "c");
    EXPECT_EQ(one.size(), longest_term);
    EXPECT_NE(one, other);
    EXPECT_EQ(one.substr(0, 20), "XORGaaaaaaaaaaaaaaaa");
    EXPECT_EQ(term_within("Q", std::string(300, 'x')), "Q" + std::string(222, 'x') + "-e78ddf9f1ba85555");
}

TEST(TermWithin, CutsOnACharacter) {
    std::string value;
    while (value.size() < 500) value.append("生");
    for (const char* prefix : {"", "X", "XO", "XOR"}) {
        const std::string term = term_within(prefix, value);
        EXPECT_LE(term.size(), longest_term);
        EXPECT_TRUE(is_valid_utf8(term));
    }
}

TEST(Visible, ShowsWhatWouldActOnATerminal) {
    constexpr std::string_view rows[][2] = {
        {"plain\ttext\n", "plain\ttext\n"},
        {"\x1B[31mred", "\\u{1b}[31mred"},
        {"a\rb\x7F", "a\\u{d}b\\u{7f}"},
        {"\u202Eabc", "\\u{202e}abc"},
        {"\u0085\u009B", "\\u{85}\\u{9b}"},
        {"\u2066x\u2069\u200F", "\\u{2066}x\\u{2069}\\u{200f}"},
        {"bad \xFF\xE2\x80", "bad \\x{ff}\\x{e2}\\x{80}"},
        {"پاکستان 生 é", "پاکستان 生 é"},
    };
    for (const auto& [text, expected] : rows) EXPECT_EQ(visible(text), expected);
    EXPECT_EQ(visible(std::string_view("\0", 1)), "\\u{0}");
}

}  // namespace
}  // namespace pressdex
