// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/arguments.hpp"

#include "searcher/commands/commands.hpp"
#include "searcher/query/parser.hpp"

#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// "VERB [query] options" as one line, or the error's sentence.
std::string understood(const std::vector<std::string>& typed) {
    const auto arguments = arguments_from(typed);
    if (!arguments) return "error: " + arguments.error().sentence;
    std::string line = std::string(names_of_verbs()[static_cast<std::size_t>(arguments->verb)]) + " [" +
                       query_of(arguments->words) + "]";
    for (const auto& selection : arguments->request.selections) {
        for (const auto& value : selection.values)
            line += " " + std::string(schema::field(selection.field).name) + "=" + value;
    }
    if (arguments->has_limit) line += " limit=" + std::to_string(arguments->request.limit);
    if (!arguments->request.since.empty()) line += " since=" + arguments->request.since;
    if (arguments->counts_only) line += " count";
    if (!arguments->told.empty()) line += " told";
    return line;
}

TEST(Arguments, AreWordsVerbsOptionsAndExclusions) {
    struct Row {
        std::vector<std::string> typed;
        std::string understood;
    };
    const std::vector<Row> rows = {
        {{}, "find []"},
        {{"energy", "audit"}, "find [energy audit]"},
        {{"find", "energy"}, "find [energy]"},
        {{"energy", "show"}, "find [energy show]"},
        {{"find", "show"}, "find [show]"},
        {{"--", "show"}, "find [show]"},
        {{"show", "0123456789abcdef"}, "show [0123456789abcdef]"},
        {{"--archive", "x", "show", "1"}, "show [1]"},
        {{"similar", "0123456789abcdef", "leather"}, "similar [0123456789abcdef leather]"},
        {{"timeline", "Green Productivity"}, "timeline [Green Productivity]"},
        {{"quotes", "--by", "Khan", "leather"}, "quotes [leather]"},
        {{"find", "quotes"}, "find [quotes]"},
        {{"--archive", "show", "energy"}, "find [energy]"},
        {{"-energy"}, "find [-energy]"},
        {{"--", "-energy"}, "find [-energy]"},
        {{"-nepal"}, "find [-nepal]"},
        {{"audit", "-n", "5"}, "find [audit] limit=5"},
        {{"audit", "-n5"}, "find [audit] limit=5"},
        {{"audit", "-5s"}, "find [audit -5s]"},
        {{"-"}, "find [-]"},
        {{"energy", "--year", "2021", "audit"}, "find [energy audit] year=2021"},
        {{"--year", "2021", "--year", "2022"}, "find [] year=2021 year=2022"},
        {{"--year=2021", "x"}, "find [x] year=2021"},
        {{"--year", "2021", "2022"}, "find [2022] year=2021"},
        {{"--org", "=apo"}, "find [] organization==apo"},
        {{"--place", "Lahore, Pakistan"}, "find [] location=Lahore, Pakistan"},
        {{"--sector", "a", "--sector", "a"}, "find [] sector=a"},
        {{"--since", "last month"}, "find [] since=last month"},
        {{"--since", "-1"}, "find [] since=-1"},
        {{"--", "--year", "2021"}, "find [--year 2021]"},
        {{"a", "--", "b", "--", "c"}, "find [a b -- c]"},
        {{"\"energy audit\"", "OR", "title:leather"}, "find [\"energy audit\" OR title:leather]"},
        {{"audit", "--count"}, "find [audit] count"},
        {{"--help"}, "find [] told"},
        {{"--version"}, "find [] told"},
        {{"facets", "sector", "leather"}, "facets [sector leather]"},
        {{"batch", "--queries", "q.jsonl"}, "batch []"},
        {{"--bogus"}, "error: There is no option --bogus"},
        {{"--year"}, "error: The option --year needs a value"},
        {{"--limit", "many"}, "error: --limit takes a number from 0 to 1000, not \"many\""},
        {{"--limit", "1001"}, "error: --limit takes a number from 0 to 1000, not \"1001\""},
        {{"--limit", "-1"}, "error: --limit takes a number from 0 to 1000, not \"-1\""},
        {{"--match", "some"}, "error: \"some\" is not a value of match"},
        {{"--format", "xml"}, "error: \"xml\" is no format"},
        {{"--now", "yesterday"}, "error: --now takes a day such as 2026-11-21, not \"yesterday\""},
        {{"--color", "blue"}, "error: \"blue\" is not a value of color"},
    };
    for (const auto& [typed, expected] : rows) {
        std::string line;
        for (const auto& word : typed) line += word + " ";
        EXPECT_EQ(understood(typed), expected) << line;
    }
}

TEST(Arguments, OfTheWrongKindAreTheUsersFault) {
    for (const auto& typed :
         std::vector<std::vector<std::string>>{{"--bogus"}, {"--year"}, {"--sort", "date"}, {"--count=x"}}) {
        const auto arguments = arguments_from(typed);
        ASSERT_FALSE(arguments) << typed.front();
        EXPECT_EQ(exit_code(arguments.error().kind), 2) << typed.front();
    }
}

TEST(ManPage, NamesEveryOptionAndVerb) {
    std::ifstream file(PRESSDEX_SOURCE "/docs/pressdex-search.1");
    const std::string page((std::istreambuf_iterator<char>(file)), {});
    ASSERT_FALSE(page.empty());
    std::string plain;
    for (const char c : page) {
        if (c != '\\') plain += c;
    }
    for (const auto& option : option_names()) EXPECT_NE(plain.find(option), std::string::npos) << option;
    for (const auto verb : names_of_verbs()) {
        EXPECT_NE(plain.find(verb), std::string::npos) << verb;
    }
}

TEST(QueryHelp, ShowsOnlyQueriesThatCanBeAsked) {
    std::string_view help = query_help();
    int examples = 0;
    while (!help.empty()) {
        const auto line = help.substr(0, help.find('\n'));
        help.remove_prefix(std::min(line.size() + 1, help.size()));
        if (!line.starts_with("  ")) continue;
        const auto end = line.find("   ", 2);
        ASSERT_NE(end, std::string_view::npos) << line;
        const auto parsed = query::parse(line.substr(2, end - 2), {});
        EXPECT_TRUE(parsed) << line;
        if (parsed) {
            EXPECT_TRUE(parsed->notes.empty()) << line;
        }
        ++examples;
    }
    EXPECT_GE(examples, 15);
}

TEST(Caret, StandsBelowTheColumnThatAnErrorNames) {
    struct Row {
        std::string query;
        std::size_t column;
        std::string lines;
    };
    const std::vector<Row> rows = {
        {"foo:bar", 1, "  foo:bar\n  ^\n"},
        {"energy foo:bar", 8, "  energy foo:bar\n         ^\n"},
        {"نمائش x", 7, "  نمائش x\n        ^\n"},
        {"生産 x", 4, "  生産 x\n       ^\n"},
        {"a", 2, "  a\n   ^\n"},
        {"a", 9, ""},
        {"a", 0, ""},
    };
    for (const auto& [query, column, lines] : rows) EXPECT_EQ(caret_lines(query, column), lines) << query << column;
}

}  // namespace
}  // namespace pressdex
