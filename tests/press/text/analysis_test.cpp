// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/analysis.hpp"

#include "tests/press/text/said.hpp"
#include "tests/press/text/token_rows.hpp"

#include <cstdlib>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// The words met are kept in a table that grows once, and are pushed out of it.
TEST(Analysis, GivesAWordTheSameStemHoweverManyWordsItMet) {
    std::vector<std::string> words;
    for (int i = 0; i < 20'000; ++i) {
        std::string word = "audit";
        for (int rest = i; rest > 0; rest /= 26) word += static_cast<char>('a' + rest % 26);
        words.push_back(word + (i % 3 == 0 ? "s" : i % 3 == 1 ? "ing" : "ed"));
    }
    const auto stem_by = [](Analyser& analyser, const std::string& word) {
        std::string stem;
        analyser.analyse(word, 1, [&stem](const Token& token) { stem = token.stem; });
        return stem;
    };
    Analyser analyser("en");
    for (const auto& word : words) stem_by(analyser, word);
    for (std::size_t i = 0; i < words.size(); i += 97) {
        Analyser fresh("en");
        EXPECT_EQ(stem_by(analyser, words[i]), stem_by(fresh, words[i]));
    }
}

TEST(Analysis, HoldsTheTableOfTokens) {
    for (const TokenRow& row : token_rows)
        EXPECT_EQ(said(row.text, row.language), row.expected) << "text: " << row.text;
    EXPECT_GE(std::size(token_rows), 150U);
}

TEST(Analysis, PointsIntoTheTextThatWasGiven) {
    const std::string text = "The country’s G&JTC paid Rs5.3bn; 生産性.";
    std::vector<std::string> printed;
    Analyser().analyse(text, 0,
                       [&](const Token& token) { printed.push_back(text.substr(token.from, token.to - token.from)); });
    EXPECT_EQ(printed, (std::vector<std::string>{"The", "country", "G&JTC", "G", "JTC", "paid", "Rs5.3bn", "Rs", "5.3",
                                                 "bn", "生産", "生産", "産性", "性"}));
}

TEST(Analysis, GoesOnFromThePositionThatItReturned) {
    Analyser analyser;
    std::vector<std::uint32_t> positions;
    const auto sink = [&positions](const Token& token) { positions.push_back(token.position); };
    const std::uint32_t next = analyser.analyse("two words", 7, sink);
    EXPECT_EQ(next, 9U);
    EXPECT_EQ(analyser.analyse("日本", next, sink), 11U);
    EXPECT_EQ(analyser.analyse(" \n", 11, sink), 11U);
    EXPECT_EQ(positions, (std::vector<std::uint32_t>{7, 8, 9, 9}));
}

TEST(Analysis, StemsInTheLanguageOfTheMomentThoughItRemembersTheWord) {
    Analyser analyser("en");
    const auto stem_of = [&analyser](std::string_view word) {
        std::string out;
        analyser.analyse(word, 0, [&out](const Token& token) { out = token.stem; });
        return out;
    };
    EXPECT_EQ(stem_of("activities"), "activ");
    analyser.set_language("ur");
    EXPECT_EQ(stem_of("activities"), "activities");
    analyser.set_language("fr-CA");
    EXPECT_EQ(stem_of("activités"), "activ");
    analyser.set_language("EN");
    EXPECT_EQ(stem_of("activities"), "activ");
}

TEST(Analysis, CutsWordsThatNobodyTypesAndCountsThem) {
    Analyser analyser;
    std::string longest;
    const std::string text = std::string(63, 'a') + "éé" + " short " + std::string(64, 'b');
    analyser.analyse(text, 0,
                     [&longest](const Token& token) { longest = std::max(longest, std::string(token.folded)); });
    EXPECT_EQ(analyser.words_cut(), 1U);
    std::vector<std::size_t> sizes;
    analyser.analyse(std::string(1000, 'c') + " " + std::string(1000, 'c'), 0,
                     [&sizes](const Token& token) { sizes.push_back(token.folded.size()); });
    EXPECT_EQ(analyser.words_cut(), 3U);
    EXPECT_EQ(sizes, (std::vector<std::size_t>{64, 64}));
}

TEST(Analysis, CutsBeforeTheCharacterThatWouldNotFit) {
    std::string marks;
    for (int i = 0; i < 40; ++i) marks.append("ہ");
    const std::string text = "a" + marks;  // Latin, then Arabic letters of two bytes: two words
    std::vector<std::size_t> sizes;
    Analyser().analyse(text, 0, [&sizes](const Token& token) { sizes.push_back(token.folded.size()); });
    EXPECT_EQ(sizes, (std::vector<std::size_t>{1, 64}));
    std::string han;
    for (int i = 0; i < 30; ++i) han.append("क");
    EXPECT_EQ(tokens(han).front().folded.size(), 63U);
}

TEST(Analysis, FindsAPhraseOfBigramsHoweverTheDictionaryCuts) {
    const auto bigrams_of = [](std::string_view text) {
        std::vector<std::string> out;
        for (const OwnedToken& token : tokens(text)) {
            if (token.kind == TokenKind::bigram) out.push_back(token.folded);
        }
        return out;
    };
    const std::vector<std::string> document = bigrams_of("日本生産性本部は発表した");
    for (const std::string_view query : {"生産性", "本生産", "性本部は", "産性本"}) {
        const std::vector<std::string> sought = bigrams_of(query);
        EXPECT_NE(std::search(document.begin(), document.end(), sought.begin(), sought.end()), document.end()) << query;
    }
}

TEST(Analysis, TakesTimeInProportionToTheText) {
    // Texts on which a scanner that looks ahead without a bound would need hours.
    for (const std::string_view piece : {"a.", "1,", "1.1", "1.000", "a&", "a'", "A.b", "'s", "1'", ".", "5é", "ก",
                                         "日", "\u0301", "&1=", "\u200B", "e\u0301.", "1,000"}) {
        std::string text;
        while (text.size() < 300'000) text.append(piece);
        std::size_t bytes = 0;
        Analyser().analyse(text, 0, [&bytes](const Token& token) { bytes += token.folded.size(); });
        EXPECT_LE(bytes, 4 * text.size()) << piece;
    }
}

}  // namespace
}  // namespace pressdex
