// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/reading/reading.hpp"

#include <memory>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

Outline outline_of(std::string title, std::vector<std::string> body) {
    Outline outline;
    outline.title = std::move(title);
    outline.body = std::move(body);
    return outline;
}

TEST(Reading, OutlivesItsOutline) {
    auto outline = std::make_unique<Outline>(outline_of("NPO opens in Lahore", {"The office opened.", "It is new."}));
    const Reading reading(*outline);
    outline.reset();
    ASSERT_EQ(reading.words().size(), 10U);
    EXPECT_EQ(reading.words()[3].printed, "Lahore");
    EXPECT_EQ(reading.words()[3].folded, "lahore");
    EXPECT_EQ(reading.where(3), Where::title);
    EXPECT_EQ(reading.where(4), Where::body);
    EXPECT_EQ(reading.first_word_of_paragraph(1), 4U);
    EXPECT_EQ(reading.first_word_of_paragraph(3), 10U);
    EXPECT_EQ(reading.text_between(4, 6), "The office opened");
    EXPECT_NE(reading.words()[6].sentence, reading.words()[7].sentence);
}

TEST(Reading, KnowsATitleThatIsTheLedeAgain) {
    EXPECT_TRUE(Reading(outline_of("NPO opens an office", {"NPO opens an office. It is new."})).title_repeats_body());
    EXPECT_FALSE(Reading(outline_of("NPO opens an office", {"The office is new."})).title_repeats_body());
    EXPECT_FALSE(Reading(outline_of("", {"The office is new."})).title_repeats_body());
    EXPECT_FALSE(Reading(outline_of("", {})).title_repeats_body());
}

TEST(Reading, QuotesAtMost120BytesOfOneSentence) {
    const std::string is_long = "First. " + std::string(40, 'x') + " in Lahore " + std::string(90, 'y') + ". Last one.";
    const Reading reading(outline_of("", {is_long}));
    std::uint32_t lahore = 0;
    while (reading.words()[lahore].folded != "lahore") ++lahore;
    EXPECT_EQ(reading.quote(lahore, lahore), "in Lahore " + std::string(90, 'y'));
    const Reading thai(outline_of("", {[] {
                                      std::string text;
                                      for (int at = 0; at < 80; ++at) text += "\u0e01";
                                      return text;
                                  }()}));
    const std::string quote = thai.quote(0, 79);
    EXPECT_LE(quote.size(), 120U);
    EXPECT_EQ(quote.size() % 3, 0U);
}

TEST(Reading, ReadsNoMoreOfABookThanOfAnyRelease) {
    std::string is_endless;
    while (is_endless.size() < 3 * longest_reading) is_endless += "\u0644\u0627\u06c1\u0648\u0631 mill ";
    const Reading reading(outline_of("Title", {"First paragraph.", is_endless, "Behind it."}));
    ASSERT_FALSE(reading.words().empty());
    const auto& last = reading.words().back();
    EXPECT_EQ(last.paragraph, 2U);
    EXPECT_LE(last.to, longest_reading);
    EXPECT_GT(last.to, longest_reading - 64);
    EXPECT_EQ(reading.paragraphs(), 4U);
    EXPECT_EQ(reading.first_word_of_paragraph(3), reading.words().size());
}

TEST(Reading, SaysTheSameByFlagsAndSigns) {
    const Reading reading(
        outline_of("NPO opens \u6771\u4eac office", {"The \"KP's (G&JTC)\" cost 5m: Gilgit-Baltistan, then; more."}));
    std::uint16_t seen = 0;
    for (const ReadWord& word : reading.words()) {
        const auto sign = [&](bool flag, WordSign bit) { return flag == ((word.signs & bit) != 0); };
        EXPECT_TRUE(sign(word.starts_sentence, sign_starts_sentence)) << word.printed;
        EXPECT_TRUE(sign(word.is_capitalised, sign_capitalised)) << word.printed;
        EXPECT_TRUE(sign(word.is_all_capitals, sign_all_capitals)) << word.printed;
        EXPECT_TRUE(sign(word.has_digit, sign_has_digit)) << word.printed;
        EXPECT_TRUE(sign(word.possessive, sign_possessive)) << word.printed;
        EXPECT_TRUE(sign(word.glued, sign_glued)) << word.printed;
        EXPECT_TRUE(sign(word.after_comma, sign_after_comma)) << word.printed;
        EXPECT_TRUE(sign(word.after_open_bracket, sign_after_open_bracket)) << word.printed;
        EXPECT_TRUE(sign(word.before_close_bracket, sign_before_close_bracket)) << word.printed;
        EXPECT_TRUE(sign(word.after_quote, sign_after_quote)) << word.printed;
        EXPECT_TRUE(sign(word.breaks, sign_breaks)) << word.printed;
        EXPECT_TRUE(sign(word.one_character, sign_one_character)) << word.printed;
        seen |= word.signs;
    }
    EXPECT_EQ(seen, 0x0FFF);  // each was there
}

}  // namespace
}  // namespace pressdex
