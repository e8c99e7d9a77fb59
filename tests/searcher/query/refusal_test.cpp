// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be read: errors with their columns, what the forgiving mode makes of it, and the limits.
#include "searcher/query/canonical.hpp"
#include "searcher/query/parser.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex::query {
namespace {

ParseOptions options(bool is_strict) {
    ParseOptions options;
    options.is_strict = is_strict;
    options.now = *day_of(2026, 11, 21);
    return options;
}

struct Refused {
    const char* typed;
    const char* sentence;
    const char* hint_holds;
    const char* forgiving;  // canonical text of what the page makes of it
};

TEST(Query, ThatCannotBeReadIsRefusedWithItsColumnAndReadAsWordsByThePage) {
    const std::vector<Refused> rows = {
        {"foo:bar", "column 1: there is no field \"foo\"", "the fields are title, sector", "foo bar"},
        {"energy secter:leather", "column 8: there is no field \"secter\"", "did you mean sector:?",
         "energy secter leather"},
        {"organisation:apo", "column 1: there is no field \"organisation\"", "did you mean organization:?",
         "organisation apo"},
        {"loc:lahore", "column 1: there is no field \"loc\"", "did you mean location:?", "loc lahore"},
        {"توانائی foo:bar", "column 9: there is no field \"foo\"", "", "توانائی foo bar"},
        {"-foo:bar", "column 2: there is no field \"foo\"", "", "-foo -bar"},
        {"(energy OR audit", "column 1: the bracket ( has no partner", "add the other bracket", "energy OR audit"},
        {"energy OR audit)", "column 16: the bracket ) has no partner", "", "energy OR audit"},
        {"=\"energy audit", "column 1: =\" is not closed by another quotation mark", "close", "energy audit"},
        {"a sector:\"leather b", "column 10: the quotation mark behind sector: is not closed", "close it",
         "a sector leather b"},
        {"date:2022..2021", "column 1: \"2022..2021\" ends before it begins", "2021..2022", "date 2022 2021"},
        {"a date:2021-02-30", "column 3: \"2021-02-30\" is no day of the calendar", "23/12/2021", "a date 2021 02 30"},
        {"date:12/23/2021", "column 1: \"12/23/2021\" is no day of the calendar", "the day comes before the month",
         "date 12 23 2021"},
        {"date:soon", "column 1: \"soon\" is no date", "write 2021", "date soon"},
        {"date:2021-13", "column 1: \"2021-13\" is no day of the calendar", "", "date 2021 13"},
        {"year:2021-12", "column 1: \"2021-12\" is no whole year", "date:2021-12", "year 2021 12"},
        {"event:undated", "column 1: \"undated\" is no date", "", "event undated"},
        {"sector:leath*", "column 1: sector takes whole values, no star", "", "sector leath"},
        {"title:apo{3,}", "column 1: \"apo{3,}\" is no value of title", "", "title apo 3"},
        {"sector:x NEAR energy", "column 10: NEAR stands between words and \"phrases\" only", "quotation marks",
         "energy sector:x"},
        {"(a b) NEAR c", "column 7: NEAR stands between words and \"phrases\" only", "", "a b c"},
        {"a NEAR/999999999999 b", "column 3: the distance of NEAR is not within 1 and 100", "NEAR/100", "a NEAR/100 b"},
        {"a NEAR/0 b", "column 3: the distance of NEAR is not within 1 and 100", "", "a NEAR/1 b"},
        {"country:japan", "column 1: there is no field \"country\"", "did you mean location:?", "country japan"},
        {"aaa* bbb* ccc* ddd* eee*", "column 21: more than 4 words have a star", "write some of them out",
         "aaa* bbb* ccc* ddd* eee"},
    };
    for (const auto& row : rows) {
        const auto strict = parse(row.typed, options(true));
        ASSERT_FALSE(strict) << row.typed;
        EXPECT_EQ(strict.error().sentence, row.sentence) << row.typed;
        EXPECT_NE(strict.error().hint.find(row.hint_holds), std::string::npos) << row.typed << "\n"
                                                                               << strict.error().hint;
        EXPECT_EQ(strict.error().kind, ErrorKind::wrongly_asked);
        const auto forgiving = parse(row.typed, options(false));
        ASSERT_TRUE(forgiving) << row.typed;
        EXPECT_EQ(canonical(forgiving->tree), row.forgiving) << row.typed;
        EXPECT_FALSE(forgiving->notes.empty()) << row.typed;
    }
}

struct Noted {
    const char* typed;
    const char* canonical;
    const char* note;
};

TEST(Query, SaysWhatItReadsOtherwiseThanTyped) {
    const std::vector<Noted> rows = {
        {"energy AND", "energy and", "column 8: AND has nothing behind it, so it was read as a word"},
        {"OR energy", "or energy", "column 1: OR has nothing before it, so it was read as a word"},
        {"energy NOT", "energy not", "column 8: NOT has nothing behind it, so it was read as a word"},
        {"au* energy", "au energy", "column 1: a star needs 3 letters before it, so it was left out"},
        {"BLAST NEAR LAHORE AND MULTAN KILLS TWO", "blast",
         "all words are in capitals, so AND, OR, NOT and NEAR were read as words"},
        {"!!!", "", "there is no word in the query, so it asks for all stories"},
    };
    for (const auto& row : rows) {
        const auto parsed = parse(row.typed, options(true));
        ASSERT_TRUE(parsed) << row.typed;
        ASSERT_EQ(parsed->notes.size(), 1U) << row.typed;
        EXPECT_EQ(parsed->notes[0], row.note) << row.typed;
        if (std::string(row.canonical) != "blast") {
            EXPECT_EQ(canonical(parsed->tree), row.canonical) << row.typed;
        } else {
            EXPECT_EQ(canonical(parsed->tree), "BLAST near LAHORE and MULTAN KILLS TWO");
        }
    }
}

TEST(Query, IsLimitedInLengthAndDepth) {
    const std::string words(3000, 'a');
    EXPECT_EQ(parse(words, options(true)).error().sentence, "the query is 3000 bytes long, of which 2048 are read");
    EXPECT_EQ(canonical(parse(words, options(false))->tree).size(), 2048U);
    std::string deep = "a";
    for (int i = 0; i < 17; ++i) deep = "(" + deep + " OR b)";
    EXPECT_EQ(parse(deep, options(true)).error().sentence, "column 17: brackets stand more than 16 deep");
    EXPECT_TRUE(parse(deep, options(false)));
    ParseOptions wide = options(false);
    wide.limits.bytes = 200'000;
    EXPECT_TRUE(parse(std::string(100'000, '('), wide));
    EXPECT_TRUE(parse(std::string(50'000, '(') + "a" + std::string(50'000, ')'), wide));
    std::string negations;
    for (int i = 0; i < 40'000; ++i) negations += "NOT ";
    EXPECT_EQ(canonical(parse(negations + "a", wide)->tree), "a");
}

TEST(Query, HasAtMostSixteenPhrases) {
    std::string typed;
    for (int i = 0; i < 16; ++i) typed += "\"a" + std::to_string(i) + " b\" ";
    EXPECT_TRUE(parse(typed, options(true)));
    const auto refused = parse(typed + "-\"c d\"", options(true));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().sentence.ends_with("there are more than 16 phrases and NEARs"))
        << refused.error().sentence;
    const auto forgiving = parse(typed + "-\"c d\" e NEAR f", options(false));
    EXPECT_TRUE(canonical(forgiving->tree).starts_with("e AND \"a0 b\"")) << canonical(forgiving->tree);
    EXPECT_TRUE(canonical(forgiving->tree).ends_with(" AND -(c d) AND f")) << canonical(forgiving->tree);
    EXPECT_EQ(forgiving->notes.size(), 1U);
}

}  // namespace
}  // namespace pressdex::query
