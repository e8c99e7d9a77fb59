// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/phrase_matcher.hpp"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// "first-last:row" of each phrase found.
std::string found(const PhraseMatcher& matcher, std::string_view text) {
    std::string arena, shown;
    std::vector<PrintedWord> cut;
    cut_words(text, arena, cut);
    std::vector<MatchWord> words;
    for (const PrintedWord& word : cut) {
        words.push_back(
            {std::string_view(arena).substr(word.folded_from, word.folded_to - word.folded_from), word.signs});
    }
    std::vector<PhraseFound> phrases;
    matcher.found_in(words, phrases);
    for (const PhraseFound& phrase : phrases) {
        shown += (shown.empty() ? "" : " ") + std::to_string(phrase.first) + "-" + std::to_string(phrase.last) + ":" +
                 std::to_string(phrase.row);
    }
    return shown;
}

PhraseMatcher places() {
    PhraseMatcher matcher;
    std::uint32_t row = 0;
    for (const auto name :
         {"Gilgit", "Gilgit-Baltistan", "Baltistan Road", "Lahore", "Hà Nội", "\u6771\u4eac", "\u4eac\u90fd",
          "\uc11c\uc6b8", "\u30a4\u30f3\u30c9", "\u09a2\u09be\u0995\u09be\u09b6\u09b9\u09b0"}) {
        matcher.add(name, {PhraseKind::place, Capitals::proper, row++});
    }
    matcher.add("GB", {PhraseKind::place, Capitals::all, 20});
    matcher.add("tanner*", {PhraseKind::sector, Capitals::any, 30});
    matcher.add("auto part*", {PhraseKind::sector, Capitals::any, 31});
    matcher.add("APO", {PhraseKind::organization, Capitals::all, 40});
    matcher.add("APO", {PhraseKind::organization, Capitals::all, 41});
    matcher.add("APO", {PhraseKind::organization, Capitals::all, 41});
    matcher.seal();
    return matcher;
}

struct Row {
    std::string_view text, phrases;
};

TEST(PhraseMatcher, FindsTheLongestPhrasesOfEachKind) {
    constexpr Row rows[] = {
        {"in Gilgit Baltistan today", "1-2:1"},
        {"in Gilgit-Baltistan Road", "1-2:1"},
        {"Gilgit. Baltistan", "0-0:0"},
        {"Gilgit, Baltistan", "0-0:0"},
        {"visited lahore", ""},
        {"visited Lahore's and LAHORE", "1-1:3 3-3:3"},
        {"work in GB and Gb", "2-2:20"},
        {"the tanners and tanneries", "1-1:30 3-3:30"},
        {"tanning", ""},
        {"auto parts", "0-1:31"},
        {"the APO and Apo", "1-1:40 1-1:41"},
        {"Ha Noi", "0-1:4"},
        {"\u6771\u4eac\u90fd", "0-1:5"},
        {"\u4eac\u90fd", "0-1:6"},
        {"\uc11c\uc6b8\uc5d0\uc11c", "0-1:7"},
        {"\ub3d9\uc11c\uc6b8", ""},
        {"\u30a4\u30f3\u30c9\u30cd\u30b7\u30a2", ""},
        {"\u30a4\u30f3\u30c9\u306f", "0-2:8"},
        {"\u09a2\u09be\u0995\u09be\u09b6\u09b9\u09b0\u09c7\u09b0", "0-0:9"},
        {"", ""},
    };
    const PhraseMatcher matcher = places();
    for (const Row& row : rows) EXPECT_EQ(found(matcher, row.text), row.phrases) << row.text;
}

// A longer beginning that other phrases end with hides no shorter one.
TEST(PhraseMatcher, FindsAShorterBeginningWhereTheLongerOneStandsInOtherPhrases) {
    PhraseMatcher matcher;
    const auto put = [&](std::string_view words, std::uint32_t row) {
        matcher.add(words, {PhraseKind::sector, Capitals::any, row});
    };
    put("far*", 0);
    put("young farmer*", 1);
    put("old farme*", 2);
    put("farmers club*", 3);
    matcher.seal();
    EXPECT_EQ(found(matcher, "farmers met young farmers and old farmers"), "0-0:0 2-3:1 5-6:2");
    EXPECT_EQ(found(matcher, "a farmers clubhouse, a farm, a farce"), "1-2:3 4-4:0 6-6:0");
}

TEST(PhraseMatcher, RefusesWhatIsNoPhrase) {
    PhraseMatcher matcher;
    EXPECT_FALSE(matcher.add(" - ", {}));
    EXPECT_FALSE(matcher.add("up*", {}));
    EXPECT_EQ(matcher.row_of("...", PhraseKind::place, 1, Capitals::any), PhraseMatcher::no_row);
    EXPECT_EQ(matcher.row_of("Lahore", PhraseKind::place, 1, Capitals::any), 1U);
    EXPECT_EQ(matcher.row_of("lahore", PhraseKind::place, 2, Capitals::any), 1U);
    EXPECT_EQ(matcher.find_row("LAHORE", PhraseKind::place), 1U);
    EXPECT_EQ(matcher.find_row("Quetta", PhraseKind::place), PhraseMatcher::no_row);
    matcher.seal();
}

TEST(PhraseMatcher, FindsWhatASlowSearchFinds) {
    std::mt19937 dice(11);
    const auto word = [&] { return std::string(1, static_cast<char>('a' + dice() % 3)); };
    for (int round = 0; round < 200; ++round) {
        PhraseMatcher matcher;
        std::vector<std::string> phrases;
        for (std::uint32_t row = 0; row < 6; ++row) {
            std::string phrase = word();
            for (auto more = dice() % 3; more > 0; --more) phrase += ' ' + word();
            if (std::ranges::find(phrases, phrase) != phrases.end()) phrase += " z";
            phrases.push_back(phrase);
            matcher.add(phrase, {PhraseKind::sector, Capitals::any, row});
        }
        matcher.seal();
        std::string text;
        for (int at = 0; at < 12; ++at) text += (at == 0 ? "" : " ") + word();
        std::string slow;
        for (std::size_t at = 0; at < 12;) {
            std::size_t best = 0, row = 0;
            for (std::size_t which = 0; which < phrases.size(); ++which) {
                const auto& phrase = phrases[which];
                const bool here = (text + ' ').compare(2 * at, phrase.size() + 1, phrase + ' ') == 0;
                if (here && phrase.size() > best) best = phrase.size(), row = which;
            }
            if (best == 0) {
                ++at;
                continue;
            }
            const std::size_t last = at + best / 2;
            slow +=
                (slow.empty() ? "" : " ") + std::to_string(at) + "-" + std::to_string(last) + ":" + std::to_string(row);
            at = last + 1;
        }
        ASSERT_EQ(found(matcher, text), slow) << text;
    }
}

}  // namespace
}  // namespace pressdex
