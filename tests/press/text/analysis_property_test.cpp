// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every text: two routes, ICU's boundaries, offsets, neighbours, and that a query meets its document.
#include "press/text/analysis.hpp"
#include "press/text/charset.hpp"
#include "press/text/folding.hpp"
#include "press/text/segments.hpp"
#include "tests/press/text/random_text.hpp"

#include <memory>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace pressdex {

bool operator==(const OwnedToken& a, const OwnedToken& b) {
    return a.folded == b.folded && a.stem == b.stem && a.from == b.from && a.to == b.to && a.position == b.position &&
           a.kind == b.kind;
}

void PrintTo(const OwnedToken& token, std::ostream* out) {
    *out << token.folded << "/" << token.stem << "@" << token.position << "[" << token.from << "," << token.to << ")";
}

namespace {

std::vector<OwnedToken> tokens_by(Analyser& analyser, std::string_view text) {
    std::vector<OwnedToken> out;
    analyser.analyse(text, 0, [&out](const Token& token) {
        out.push_back(
            {std::string(token.folded), std::string(token.stem), token.from, token.to, token.position, token.kind});
    });
    return out;
}

std::string random_bytes(Dice& dice, std::size_t size) {
    std::string out;
    for (std::size_t i = 0; i < size; ++i) out.push_back(static_cast<char>(1 + dice.below(127)));
    return out;
}

TEST(AnalysisProperty, TheQuickRouteGivesWhatTheThoroughOneGives) {
    Analyser quick("en", Route::quick);
    Analyser thorough("en", Route::thorough);
    Dice dice(1);
    for (int i = 0; i < 6000; ++i) {
        const std::string text = i % 3 == 0   ? dice.text_of(ascii_pieces, 1 + dice.below(12))
                                 : i % 3 == 1 ? in_nfc(dice.text_of(mixed_pieces, 1 + dice.below(12)))
                                              : random_bytes(dice, 1 + dice.below(40));
        ASSERT_EQ(tokens_by(quick, text), tokens_by(thorough, text)) << testing::PrintToString(text);
    }
}

TEST(AnalysisProperty, RememberedWordsEqualFreshOnes) {
    Analyser used("fr");
    Dice dice(2);
    for (int i = 0; i < 3000; ++i) {
        const std::string text = in_nfc(dice.text_of(mixed_pieces, 1 + dice.below(6)));
        ASSERT_EQ(tokens_by(used, text), tokens(text, "fr")) << testing::PrintToString(text);
    }
    Analyser fresh("fr");
    const std::string text = in_nfc(dice.text_of(mixed_pieces, 3000));
    ASSERT_EQ(tokens_by(used, text), tokens_by(fresh, text));
}

// ICU's word boundaries (UAX #29) as a judge, over what the house leaves as the standard has it.
std::vector<Span> words_of_icu(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    UText opened = UTEXT_INITIALIZER;
    utext_openUTF8(&opened, text.data(), static_cast<std::int64_t>(text.size()), &status);
    breaks->setText(&opened, status);
    std::vector<Span> out;
    std::int32_t from = breaks->first();
    for (std::int32_t to = breaks->next(); to != icu::BreakIterator::DONE; from = to, to = breaks->next()) {
        if (breaks->getRuleStatus() >= UBRK_WORD_NONE_LIMIT)
            out.push_back({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)});
    }
    utext_close(&opened);
    return out;
}

std::vector<Span> words_of_ours(std::string_view text) {
    std::vector<Span> out;
    const Segmenter segmenter(text);
    Segment segment;
    for (std::size_t at = 0; at < text.size(); at = segment.end) {
        segmenter.take(at, segment);
        if (segment.kind != Segment::Kind::none) out.push_back(segment.span);
    }
    return out;
}

TEST(AnalysisProperty, BoundariesAreThoseOfUnicodeWhereTheHouseHasNoRule) {
    // One script a text: a change of script is a rule of the house.
    const std::vector<std::vector<std::string_view>> alphabets = {
        {"a", "Z", "é", "e\u0301", "ß", "5 ", "1,000 ", "2.5 ",   "o'c",    "o’c", " ", "!",
         "?", ";", "(", "-",       "/", "™",  "²",      "\u00AD", "\u2060", "😀",   "$"},
        {"م", "ك", "ے", "َ", "ـ", "۵", "۲۳", " ", "۔", "؟", "-", "\u200C", "\u200F", "(", "«"},
        {"क", "ा", "्", "़", "२", " ", "।", "-", "\u200D", "!"},
        {"я", "Ё", "е\u0301", "7", " ", "-", "—", "»"},
        {"한", "국", "어", " ", "-"},
    };
    Dice dice(3);
    for (int i = 0; i < 4000; ++i) {
        const std::string text = dice.text_of(alphabets[dice.below(alphabets.size())], 1 + dice.below(10));
        ASSERT_EQ(words_of_ours(text), words_of_icu(text)) << testing::PrintToString(text);
    }
}

TEST(AnalysisProperty, OffsetsStandOnCharactersAndPositionsNeverStepBack) {
    Analyser analyser("en");
    Dice dice(4);
    for (int i = 0; i < 4000; ++i) {
        const std::string text = in_nfc(dice.text_of(mixed_pieces, 1 + dice.below(20)));
        std::uint32_t last = 0;
        const std::uint32_t next = analyser.analyse(text, 0, [&](const Token& token) {
            ASSERT_LT(token.from, token.to);
            ASSERT_LE(token.to, text.size());
            ASSERT_TRUE(begins_character(text[token.from]));
            ASSERT_TRUE(token.to == text.size() || begins_character(text[token.to]));
            ASSERT_LE(last, token.position);
            ASSERT_FALSE(token.folded.empty());
            ASSERT_FALSE(token.stem.empty());
            ASSERT_TRUE(is_valid_utf8(token.folded));
            ASSERT_TRUE(is_valid_utf8(token.stem));
            last = token.position;
        });
        ASSERT_TRUE(next > last || next == 0);
    }
}

TEST(AnalysisProperty, WordsDoNotDependOnTheirNeighbours) {
    Analyser analyser("en");
    Dice dice(5);
    for (int i = 0; i < 4000; ++i) {
        const std::string before = in_nfc(dice.text_of(mixed_pieces, dice.below(6))) + "; ";
        const std::string word = in_nfc(dice.text_of(mixed_pieces, 1 + dice.below(6)));
        const std::string after = " ;" + in_nfc(dice.text_of(mixed_pieces, dice.below(6)));
        const std::vector<OwnedToken> alone = tokens_by(analyser, ";" + word);
        std::vector<OwnedToken> within;
        for (const OwnedToken& token : tokens_by(analyser, before + ";" + word + after)) {
            if (token.from > before.size() && token.to <= before.size() + 1 + word.size()) within.push_back(token);
        }
        ASSERT_EQ(within.size(), alone.size()) << testing::PrintToString(word);
        for (std::size_t t = 0; t < alone.size(); ++t) {
            ASSERT_EQ(within[t].folded, alone[t].folded);
            ASSERT_EQ(within[t].position - within[0].position, alone[t].position - alone[0].position);
        }
    }
}

TEST(AnalysisProperty, AQueryCutFromTheTextMeetsItsTerms) {
    // By spaces; inside Han and Kana anywhere, through the bigrams.
    const std::vector<std::string_view> words = {
        "G&JTC ", "U.S.A. ",         "country’s ",      "Rs5.3bn ",  "پیداواری ", "۲۰۲۱ء ",   "Gilgit-Baltistan ",
        "é ",     "日本生産性本部 ", "ガス・スーパー ", "उत्पादकता ", "한국어 ",   "ภาษาไทย ", "5th "};
    Dice dice(6);
    for (int i = 0; i < 1000; ++i) {
        std::string query;
        const std::string before = dice.text_of(words, dice.below(5));
        const std::string after = dice.text_of(words, dice.below(5));
        query = dice.text_of(words, 1 + dice.below(4));
        std::set<std::string> terms;
        for (const OwnedToken& token : tokens(before + query + after)) terms.insert(token.folded);
        for (const OwnedToken& token : tokens(query))
            ASSERT_TRUE(terms.contains(token.folded)) << token.folded << " of " << query;
    }
}

TEST(AnalysisProperty, FoldedTokensAreTheirOwnFolding) {
    Dice dice(7);
    for (int i = 0; i < 4000; ++i) {
        for (const OwnedToken& token : tokens(dice.text_of(mixed_pieces, 1 + dice.below(8))))
            ASSERT_EQ(folded(token.folded), token.folded);
    }
}

}  // namespace
}  // namespace pressdex
