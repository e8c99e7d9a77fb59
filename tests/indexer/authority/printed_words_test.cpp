// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/printed_words.hpp"

#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// Words as `folded`, a `-` before a glued one, a `|` before one that breaks.
std::string shown(std::string_view text) {
    std::string arena, shown;
    std::vector<PrintedWord> words;
    cut_words(text, arena, words);
    for (const PrintedWord& word : words) {
        if (!shown.empty()) shown += ' ';
        if (!shown.empty() && (word.signs & sign_breaks)) shown += '|';
        if (word.signs & sign_glued) shown += '-';
        shown += arena.substr(word.folded_from, word.folded_to - word.folded_from);
    }
    return shown;
}

std::uint16_t signs_of_last(std::string_view text) {
    std::string arena;
    std::vector<PrintedWord> words;
    cut_words(text, arena, words);
    return words.empty() ? 0 : words.back().signs;
}

struct Row {
    std::string_view text, words;
};

TEST(PrintedWords, AreCutAsTheTableSays) {
    constexpr Row rows[] = {
        {"Gilgit-Baltistan", "gilgit -baltistan"},
        {"the G&JTC visited", "the g&jtc visited"},
        {"O'Brien and O\u2019Brien", "obrien and obrien"},
        {"un proche d'Emmanuel", "un proche emmanuel"},
        {"all\u2019universit\u00e0 dell'Aquila", "universita aquila"},
        {"C\u00f4te d'Ivoire", "cote ivoire"},
        {"L'Aquila, D'Souza, all's well", "laquila dsouza all well"},
        {"aujourd'hui, qu'il", "aujourdhui il"},
        {"l'", "l"},
        {"d'a", "da"},
        {"the country's exports", "the country exports"},
        {"KP\u2019s traders", "kp traders"},
        {"Bodine\u2018s \u2018works\u2019 of O\u2018zbekiston", "bodine works of ozbekiston"},
        {"KONYA'DA GUYS'S", "konya guys"},
        {"Ankara'da ve \u0130stanbul'un", "ankara ve istanbul"},
        {"KOB\u0130\u2019lerin ve Bakanl\u0131\u011f\u0131'na", "kobi ve bakanligi"},
        {"Xi'an", "xian"},
        {"in the U.S. today", "in the us today"},
        {"в С.Ш.А. сегодня", "в сша сегодня"},
        {"۵.۳ and ৫.৩, 5.3é", "5.3 and 5.3 5.3e"},
        {"Б’єн М’якота О’Б’Є’", "бєн мякота обє"},
        {"Rs5.3bn and 1,000 jobs", "rs5.3bn and 1000 jobs"},
        {"annually.At Lahore", "annually |at lahore"},
        {"Dr. Sajid Rasul", "dr sajid rasul"},
        {"Mhe. Dkt. Asha Juma", "mhe dkt asha juma"},
        {"Prof. dr hab. inż. Nowak", "prof dr hab inz nowak"},
        {"5 млн. рублей", "5 млн рублей"},
        {"The map. Dkt", "the map |dkt"},
        {"M. A. Khan", "m a khan"},
        {"ISLAMABAD (APP): The", "islamabad app |the"},
        {"Karachi - the port", "karachi |the port"},
        {"sec.pta.gov.pk", "sec |pta |gov |pk"},
        {"\u6771\u4eac\u90fd", "\u6771 -\u4eac -\u90fd"},
        {"\uc11c\uc6b8\uc5d0\uc11c", "\uc11c -\uc6b8 -\uc5d0 -\uc11c"},
        {"", ""},
        {" ... ", ""},
    };
    for (const Row& row : rows) EXPECT_EQ(shown(row.text), row.words) << row.text;
}

TEST(PrintedWords, CountAsAllCapitalsWithoutTheirEnding) {
    EXPECT_TRUE(signs_of_last("KP's") & sign_all_capitals);
    EXPECT_TRUE(signs_of_last("KP's") & sign_possessive);
    EXPECT_FALSE(signs_of_last("Kp") & sign_all_capitals);
    EXPECT_FALSE(signs_of_last("A") & sign_all_capitals);
}

TEST(PrintedWords, KnowTheSignsBetweenThem) {
    EXPECT_TRUE(signs_of_last("Lahore, Pakistan") & sign_after_comma);
    EXPECT_TRUE(signs_of_last("Authority (PTA") & sign_after_open_bracket);
    EXPECT_TRUE(signs_of_last("(PTA)") & sign_before_close_bracket);
    EXPECT_TRUE(signs_of_last("It ended. Then") & sign_starts_sentence);
    EXPECT_FALSE(signs_of_last("Mr. Khan") & sign_starts_sentence);
}

TEST(PrintedWords, LieInOrderWithinAnyText) {
    std::mt19937 dice(7);
    for (int round = 0; round < 300; ++round) {
        std::string text;
        for (int at = 0; at < 60; ++at) text += static_cast<char>(dice() % 256);
        std::string arena;
        std::vector<PrintedWord> words;
        cut_words(text, arena, words);
        std::uint32_t end = 0;
        for (const PrintedWord& word : words) {
            ASSERT_LE(end, word.from);
            ASSERT_LT(word.from, word.to);
            ASSERT_LE(word.to, text.size());
            ASSERT_LE(word.folded_to, arena.size());
            end = word.to;
        }
    }
}

// Words before a blank of ASCII are cut by a shorter way than those before another blank.
TEST(PrintedWords, AreTheSameBehindAllBlanks) {
    constexpr std::string_view signs = "abzZQ 9 .,&(): \";e";
    constexpr std::string_view thin = "\u2009";
    std::mt19937 random(5);
    for (int round = 0; round < 3000; ++round) {
        std::string ascii, other;
        for (int size = 0; size < 60; ++size) {
            const char c = signs[random() % signs.size()];
            ascii += c;
            other += c == ' ' ? std::string(thin) : std::string(1, c);
        }
        std::string arena, other_arena;
        std::vector<PrintedWord> words, other_words;
        cut_words(ascii, arena, words);
        cut_words(other, other_arena, other_words);
        ASSERT_EQ(words.size(), other_words.size()) << ascii;
        EXPECT_EQ(arena, other_arena) << ascii;
        for (std::size_t at = 0; at < words.size(); ++at) {
            EXPECT_EQ(words[at].signs, other_words[at].signs) << ascii << " at " << at;
            EXPECT_EQ(words[at].to - words[at].from, other_words[at].to - other_words[at].from) << ascii;
        }
    }
}

}  // namespace
}  // namespace pressdex
