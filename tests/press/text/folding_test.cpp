// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/folding.hpp"

#include "press/text/charset.hpp"
#include "press/text/utf8.hpp"
#include "tests/press/text/random_text.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Folding, GivesOneSpellingForAllThatReadersTakeForTheSame) {
    constexpr std::string_view same[][3] = {
        {"café", "cafe\u0301", "CAFÉ"},
        {"straße", "STRASSE", "Straẞe"},
        {"ﬁn", "fin", "ＦＩＮ"},
        {"İstanbul", "ISTANBUL", "ıstanbul"},
        {"đổi", "ĐỔI", "doi"},
        {"Łódź", "łódz", "LODZ"},
        {"Ελλάδα", "ΕΛΛΑΔΑ", "ελλαδα"},
        {"ё", "Е", "е"},
        {"ك", "ک", "ﻙ"},
        {"ي", "ى", "ی"},
        {"ه", "ة", "ہ"},
        {"ۃ", "ۂ", "ہ"},
        {"أ", "إ", "ٱ"},
        {"مُحَمَّد", "محـمد", "محمد"},
        {"۵", "٥", "5"},
        {"ｶﾞｽ", "ガス", "カ\u3099ス"},
        {"क़", "क\u093C", "क़"},
        {"O’Brien", "O'Brien", "obrien"},
        {"صلى", "صلی", "صَلی"},
        {"Ǿ", "ø", "O"},
        {"שָׁלוֹם", "שלום", "ש\u05C1לום"},
    };
    for (const auto& row : same) {
        EXPECT_EQ(folded(row[0]), folded(row[1])) << row[0];
        EXPECT_EQ(folded(row[1]), folded(row[2])) << row[1];
    }
}

TEST(Folding, KeepsApartWhatIsAnotherLetter) {
    constexpr std::string_view pairs[][2] = {{"й", "и"}, {"ї", "і"},   {"لڑکے", "لڑکی"}, {"ھ", "ہ"},   {"ں", "ن"},
                                             {"ط", "ت"}, {"ڕ", "ر"},   {"ە", "ہ"},       {"ガ", "カ"}, {"कि", "की"},
                                             {"ก่", "ก้"}, {"ー", "一"}, {"ѓ", "г"},       {"য", "য়"}};
    for (const auto& [one, other] : pairs) EXPECT_NE(folded(one), folded(other)) << one;
}

TEST(Folding, OfAFoldedWordChangesNothing) {
    for (char32_t c = 0; c < 0x110000; ++c) {
        if (c >= 0xD800 && c < 0xE000) continue;
        std::string word;
        append(word, c);
        const std::string once = folded(word);
        ASSERT_EQ(folded(once), once) << std::hex << static_cast<std::uint32_t>(c);
        ASSERT_TRUE(is_valid_utf8(once));
    }
    Dice dice(11);
    for (int i = 0; i < 200'000; ++i) {
        std::string word;
        for (std::size_t n = 1 + dice.below(6); n > 0; --n) append(word, dice.code_point());
        const std::string once = folded(word);
        ASSERT_EQ(folded(once), once) << testing::PrintToString(word);
    }
}

TEST(Folding, ByTableGivesWhatUnicodeGives) {
    // A letter from beyond the table sends the whole word the long way.
    Dice dice(12);
    for (int i = 0; i < 400'000; ++i) {
        // Neighbours of one script, as words have them, and now and then a stranger.
        const std::size_t block = i % 2 == 0 ? 0 : dice.below(0x40) * 0x80, size = i % 2 == 0 ? 0x700 : 0x80;
        std::string word;
        for (std::size_t n = 1 + dice.below(6); n > 0; --n)
            append(word, static_cast<char32_t>(dice.below(16) == 0 ? dice.below(0x2000) : block + dice.below(size)));
        ASSERT_EQ(folded(word + "あ"), folded(word) + "あ") << testing::PrintToString(word);
    }
}

TEST(Folding, LeavesNoBlankInsideAWord) {
    EXPECT_EQ(folded("ﷺ"), "صلیاللہعلیہوسلم");
    EXPECT_EQ(folded("a\u00A0b"), "ab");
    EXPECT_EQ(folded("ـ"), "");
    EXPECT_EQ(folded(""), "");
}

}  // namespace
}  // namespace pressdex
