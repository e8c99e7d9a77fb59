// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every query, over seeded random texts.
#include "press/text/analysis.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/compile.hpp"
#include "searcher/query/explanation.hpp"
#include "searcher/query/parser.hpp"
#include "tests/searcher/query/reference_search.hpp"

#include <filesystem>
#include <fstream>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex::query {
namespace {

ParseOptions forgiving() {
    ParseOptions options;
    options.is_strict = false;
    options.now = *day_of(2026, 11, 21);
    options.limits.bytes = 100'000;  // canonical texts are longer than what was typed
    return options;
}

// Pieces of queries put together at random, with and without blanks.
std::string random_query(std::mt19937& dice) {
    static const std::vector<std::string> pieces = {
        "energy",     "Audit",   "AND",        "OR",
        "NOT",        "NEAR",    "NEAR/3",     "(",
        ")",          "\"",      "\u201C",     "\u201D",
        "«",          "»",       "「",         "」",
        "-",          "=",       "*",          "sector:",
        "date:",      "year:",   "title:",     "said:",
        "event:",     "foo:",    "about:",     "same:sentence",
        "same:",      "2021",    "..",         "last month",
        "23/12/2021", "{3,}",    "生産性本部", "ผลผลิต",
        "توانائی",    "G&JTC",   "U.S.A.",     "Gilgit-Baltistan",
        "5%",         ":",       ",",          ";",
        "/",          "#",       "@",          "\u00AD",
        "\u200B",     "e\u0301", "\xFF",       "\xC3",
        "\u202E",     "undated", "group:",     "org:=",
        "AND,",       "not",     "A",          "B",
        "LAHORE",     "KILLS",   "TWO",        "\\",
        "'",          "\u2019",
    };
    std::string query;
    for (std::size_t n = dice() % 14; n > 0; --n) {
        query += pieces[dice() % pieces.size()];
        if (dice() % 3 != 0) query += ' ';
    }
    return query;
}

TEST(AnyQuery, IsReadByTheForgivingMode) {
    std::mt19937 dice(1);
    for (int i = 0; i < 20'000; ++i) {
        const std::string query = random_query(dice);
        const auto parsed = parse(query, forgiving());
        ASSERT_TRUE(parsed) << query;
        EXPECT_FALSE(explanation(parsed->tree).empty());
    }
}

TEST(AnyQuery, HasACanonicalTextThatMeansTheSame) {
    std::mt19937 dice(2);
    for (int i = 0; i < 20'000; ++i) {
        const std::string query = random_query(dice);
        const auto parsed = parse(query, forgiving());
        ASSERT_TRUE(parsed);
        const std::string text = canonical(parsed->tree);
        auto strict = forgiving();
        strict.is_strict = true;
        const auto again = parse(text, strict);
        ASSERT_TRUE(again) << query << "\n-> " << text << "\n" << again.error().sentence;
        EXPECT_EQ(again->tree, parsed->tree) << query << "\n-> " << text << "\n-> " << canonical(again->tree);
        EXPECT_EQ(canonical(again->tree), text) << query;
    }
}

TEST(AnyQuery, ReadByTheStrictModeMeansTheSameInTheForgivingOne) {
    std::mt19937 dice(3);
    for (int i = 0; i < 20'000; ++i) {
        const std::string query = random_query(dice);
        auto strict = forgiving();
        strict.is_strict = true;
        const auto one = parse(query, strict);
        if (!one) {
            EXPECT_TRUE(one.error().sentence.starts_with("column ")) << one.error().sentence;
            continue;
        }
        EXPECT_EQ(one->tree, parse(query, forgiving())->tree) << query;
    }
}

std::set<std::string> words_of(const std::string& text) {
    std::set<std::string> words;
    for (const auto& token : tokens(text)) {
        if (token.kind == TokenKind::word) words.insert(token.folded);
    }
    return words;
}

// Headlines hold brackets, dashes, quotation marks and colons, and must be words all the same.
TEST(AnyHeadline, KeepsAllItsWords) {
    static const std::vector<std::string> words = {"Energy",
                                                   "audits",
                                                   "G&JTC",
                                                   "Lahore",
                                                   "5%",
                                                   "Rs5.3bn",
                                                   "year\u2019s",
                                                   "O'Brien",
                                                   "2021-22",
                                                   "and",
                                                   "of",
                                                   "in",
                                                   "(NPO)",
                                                   "(retd)",
                                                   "\u2018Made",
                                                   "Pakistan\u2019",
                                                   "Gilgit-Baltistan",
                                                   "U.S.",
                                                   "\u2014",
                                                   "\u2013",
                                                   "-",
                                                   ":",
                                                   "|",
                                                   "&",
                                                   "Budget:",
                                                   "APO,",
                                                   "sector;",
                                                   "[video]",
                                                   "*",
                                                   "10:30",
                                                   "and/or",
                                                   "SMEs\u2026",
                                                   "\"quoted",
                                                   "words\"",
                                                   "\u201Creal",
                                                   "news\u201D",
                                                   "7\"",
                                                   "word(s)",
                                                   "NEAR",
                                                   "Rs.",
                                                   "No.",
                                                   "توانائی",
                                                   "آڈٹ:",
                                                   "ผลผลิต"};
    std::mt19937 dice(4);
    for (int i = 0; i < 5'000; ++i) {
        std::string headline;
        for (std::size_t n = 1 + dice() % 12; n > 0; --n) headline += words[dice() % words.size()] + " ";
        const auto parsed = parse(headline, forgiving());
        ASSERT_TRUE(parsed);
        const auto kept = words_of(canonical(parsed->tree));
        for (const auto& word : words_of(headline)) {
            const bool is_operator = word == "near";
            EXPECT_TRUE(is_operator || kept.contains(word))
                << word << " of " << headline << "\n-> " << canonical(parsed->tree);
        }
    }
}

// The first two lines of a file, as they would be pasted.
std::vector<std::string> headlines_of_the_corpus() {
    std::vector<std::string> headlines;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(PRESSDEX_SOURCE) + "/corpus")) {
        if (entry.path().extension() != ".txt") continue;
        std::ifstream file(entry.path());
        std::string line;
        for (int lines = 0; lines < 8 && std::getline(file, line); ++lines) {
            if (line.size() > 20 && line.size() < 300) headlines.push_back(line);
        }
    }
    return headlines;
}

TEST(AnyHeadline, OfTheCorpusFindsItsOwnStoryWhenPasted) {
    const auto headlines = headlines_of_the_corpus();
    if (headlines.empty()) GTEST_SKIP() << "no corpus beside the sources";
    for (const auto& headline : headlines) {
        const ReferenceSearch search({{headline, "", "en", {}, {}}});
        const auto parsed = parse(headline, forgiving());
        ASSERT_TRUE(parsed);
        CompileOptions how;
        how.languages = {"en"};
        how.match = Match::all;
        EXPECT_EQ(search.matching(compile(parsed->tree, search, how).matching).size(), 1U)
            << headline << "\n-> " << canonical(parsed->tree);
    }
}

}  // namespace
}  // namespace pressdex::query
