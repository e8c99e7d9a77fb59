// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-search as it is typed: what it prints, where, and its exit code.
#include "searcher/commands/commands.hpp"

#include "tests/searcher/made_archive.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

struct Told {
    int code = 0;
    std::string out, err;
};

Told typed(const MadeArchive& archive, std::vector<std::string> words) {
    words.insert(words.begin(), {"--archive", archive.folder().string()});
    ::testing::internal::CaptureStdout();
    ::testing::internal::CaptureStderr();
    const int code = run(words);
    std::fflush(stdout);
    return {code, ::testing::internal::GetCapturedStdout(), ::testing::internal::GetCapturedStderr()};
}

std::vector<Story> two_stories() {
    return {
        made_story({.source = "one story",
                    .title = "Energy audits pay",
                    .body = {"Mills saved a fifth."},
                    .published = "2021-12-23",
                    .outlet = "Indus Courier",
                    .sectors = {"energy"}}),
        made_story({.source = "two", .title = "Leather week", .body = {"A fair of leather."}, .sectors = {"leather"}})};
}

class Typed : public ::testing::Test {
  protected:
    MadeArchive archive_{two_stories()};
};

TEST_F(Typed, WordsGiveALineAStoryInAPipe) {
    const auto told = typed(archive_, {"energy"});
    EXPECT_EQ(told.code, 0);
    EXPECT_EQ(told.out, story_id("one story", 1) + "\t2021-12-23\tIndus Courier\tEnergy audits pay\n");
    EXPECT_EQ(told.err, "");
}

TEST_F(Typed, CommandsEndWithTheirExitCodes) {
    struct Row {
        std::vector<std::string> words;
        int code;
        std::string out;
    };
    const std::vector<Row> rows = {
        {{"energy", "--count"}, 0, "1\n"},
        {{"-energy", "--count"}, 0, "1\n"},
        {{"--", "-energy", "--count"}, 1, ""},
        {{"find", "show"}, 1, ""},
        {{"--", "show"}, 1, ""},
        {{"nothing", "--count"}, 1, "0\n"},
        {{"foo:bar"}, 2, ""},
        {{"--bogus"}, 2, ""},
        {{"show"}, 2, ""},
        {{"show", "0000000000000000"}, 1, ""},
        {{"facets", "title"}, 2, ""},
        {{"facets", "sector"}, 0, "1\tenergy\tenergy\n1\tleather\tleather\n"},
        {{"facets", "sector", "leather"}, 0, "1\tleather\tleather\n"},
        {{"groups"}, 1, ""},
        {{"batch"}, 2, ""},
        {{"batch", "--queries", "/nowhere"}, 2, ""},
        {{"energy", "--format", "trec"}, 2, ""},
        {{"--since", "2022-02-30"}, 2, ""},
    };
    for (const auto& [words, code, out] : rows) {
        const auto told = typed(archive_, words);
        EXPECT_EQ(told.code, code) << words.front() << " " << told.err;
        EXPECT_EQ(told.out, out) << words.front();
        EXPECT_EQ(told.code == 2, told.code == 2 && !told.err.empty());
    }
}

TEST_F(Typed, AQueryErrorShowsTheColumn) {
    const auto told = typed(archive_, {"energy", "foo:bar"});
    EXPECT_EQ(told.code, 2);
    EXPECT_NE(told.err.find("column 8"), std::string::npos) << told.err;
    EXPECT_NE(told.err.find("  energy foo:bar\n         ^\n"), std::string::npos) << told.err;
}

TEST_F(Typed, NothingFoundSaysWhichFilterToDrop) {
    const auto told = typed(archive_, {"energy", "--sector", "leather"});
    EXPECT_EQ(told.code, 1);
    EXPECT_EQ(told.out, "");
    EXPECT_NE(told.err.find("without --sector leather: 1 story"), std::string::npos) << told.err;
    EXPECT_NE(told.err.find("without the words: 1 story"), std::string::npos) << told.err;
}

TEST_F(Typed, JsonIsOneObjectWithCounts) {
    const auto told = typed(archive_, {"energy", "--format", "json"});
    const auto json = nlohmann::json::parse(told.out);
    EXPECT_EQ(json["total"], 1);
    EXPECT_EQ(json["facets"]["sector"][0]["value"], "energy");
    EXPECT_EQ(json["histogram"][0]["year"], "2021");
    EXPECT_EQ(json["hits"][0]["title_marks"], nlohmann::json::parse("[[0,6]]"));
    const auto nothing = typed(archive_, {"nothing", "--format", "json"});
    EXPECT_EQ(nothing.code, 1);
    EXPECT_EQ(nlohmann::json::parse(nothing.out)["total"], 0);
}

TEST(Table, IsWholeUnlessALimitIsGivenAndOtherFormatsTellThatTheyAreNot) {
    std::vector<Story> stories;
    for (int i = 0; i < 12; ++i) {
        const auto number = std::to_string(i);
        stories.push_back(made_story({.source = "s" + number,
                                      .title = "Audit " + number,
                                      .body = {"Mill " + number + " was audited, the " + number + "th of its town."},
                                      .quotations = {"We save a lot in mill " + number + " now."}}));
    }
    const MadeArchive archive(stories);
    const auto lines = [](const std::string& text) { return std::ranges::count(text, '\n'); };
    const auto table = typed(archive, {"audit", "--format", "csv"});
    EXPECT_EQ(table.code, 0);
    EXPECT_EQ(lines(table.out), 13);
    EXPECT_EQ(table.err.find("are shown"), std::string::npos) << table.err;
    EXPECT_EQ(lines(typed(archive, {"audit", "--format", "csv", "--limit", "3"}).out), 4);
    EXPECT_EQ(typed(archive, {"nothing", "--format", "csv"}).code, 1);
    EXPECT_EQ(lines(typed(archive, {"quotes", "--format", "csv"}).out), 13);
    EXPECT_EQ(lines(typed(archive, {"quotes", "--format", "csv", "-n3"}).out), 4);
    for (const auto* format : {"jsonl", "text"}) {
        const auto told = typed(archive, {"audit", "--format", format});
        EXPECT_EQ(lines(told.out), 10) << format;
        EXPECT_NE(told.err.find("note: 10 of 12 are shown"), std::string::npos) << told.err;
        const auto asked = typed(archive, {"audit", "--format", format, "--limit", "10"});
        EXPECT_EQ(asked.err.find("are shown"), std::string::npos) << asked.err;
    }
}

TEST_F(Typed, ShowPrintsTheStory) {
    const auto id = story_id("one story", 1);
    const auto told = typed(archive_, {"show", id});
    EXPECT_EQ(told.code, 0);
    EXPECT_NE(told.out.find("Mills saved a fifth."), std::string::npos);
    const auto json = nlohmann::json::parse(typed(archive_, {"show", id, "--format", "json"}).out);
    EXPECT_EQ(json["body"], "Mills saved a fifth.");
    EXPECT_EQ(json["id"], id);
}

TEST_F(Typed, BatchPrintsARunAndNamesABadLine) {
    const auto file = archive_.folder() / "queries.jsonl";
    std::ofstream(file) << R"({"id":"q1","text":"energy (audit AND"})"
                        << "\n\n"
                        << R"({"id":"q2","text":"","filters":{"sector":"leather"}})"
                        << "\n";
    const auto told = typed(archive_, {"batch", "--queries", file.string(), "--format", "trec"});
    EXPECT_EQ(told.code, 0) << told.err;
    EXPECT_TRUE(told.out.starts_with("q1 Q0 one%20story 1 ")) << told.out;
    EXPECT_NE(told.out.find("\nq2 Q0 two 1 1.000000 pressdex\n"), std::string::npos) << told.out;
    std::ofstream(file) << R"({"id":"q1","text":"energy"})"
                        << "\n"
                        << R"({"id":"q2","colour":"red"})"
                        << "\n";
    const auto bad = typed(archive_, {"batch", "--queries", file.string(), "--format", "trec"});
    EXPECT_EQ(bad.code, 2);
    EXPECT_NE(bad.err.find("queries.jsonl:2"), std::string::npos) << bad.err;
}

TEST_F(Typed, BatchAnswersOtherVerbsAsTheyDoThemselves) {
    const auto file = archive_.folder() / "queries.jsonl";
    const auto id = story_id("one story", 1);
    std::ofstream(file) << R"({"id":"f","text":"leather"})" << '\n'
                        << R"({"id":"s","verb":"show","text":")" << id << "\"}\n"
                        << R"({"id":"l","verb":"similar","text":")" << id << " leather\"}\n"
                        << R"({"id":"t","verb":"timeline","text":"sector:energy"})" << '\n'
                        << R"({"id":"q","verb":"quotes","by":"Khan"})" << '\n'
                        << R"({"id":"n","verb":"show","text":"0000000000000000"})" << '\n';
    const auto told = typed(archive_, {"batch", "--queries", file.string(), "--format", "jsonl"});
    ASSERT_EQ(told.code, 0) << told.err;
    const std::vector<std::vector<std::string>> same = {{"find", "leather"},
                                                        {"show", id},
                                                        {"similar", id, "leather"},
                                                        {"timeline", "sector:energy"},
                                                        {"quotes", "--by", "Khan"}};
    std::istringstream lines(told.out);
    std::string line;
    for (auto words : same) {
        ASSERT_TRUE(std::getline(lines, line));
        words.insert(words.end(), {"--format", "json"});
        EXPECT_EQ(nlohmann::json::parse(line)["answer"], nlohmann::json::parse(typed(archive_, words).out)) << line;
    }
    ASSERT_TRUE(std::getline(lines, line));
    EXPECT_EQ(nlohmann::json::parse(line)["id"], "n");
    EXPECT_TRUE(nlohmann::json::parse(line)["error"].contains("sentence"));
    std::ofstream(file) << R"({"id":"t","verb":"timeline","text":"sector:energy"})" << '\n';
    EXPECT_EQ(typed(archive_, {"batch", "--queries", file.string()}).code, 2);  // nothing to be ranked
    std::ofstream(file) << R"({"id":"l","verb":"similar","text":")" << id << "\"}\n";
    EXPECT_EQ(typed(archive_, {"batch", "--queries", file.string()}).code, 0);
}

TEST_F(Typed, ExplainSaysHowTheQueryWasRead) {
    const auto told = typed(archive_, {"energy", "audits", "--explain"});
    EXPECT_NE(told.err.find("read as:   stories about energy and audits"), std::string::npos) << told.err;
    EXPECT_NE(told.err.find("ranked by: energi, audit; in the headline: Senergi, Saudit"), std::string::npos)
        << told.err;
    EXPECT_NE(told.err.find("   energy in the headline\n"), std::string::npos) << told.err;
    EXPECT_EQ(told.err.find("without:"), std::string::npos) << told.err;
    const auto parts = typed(archive_, {"energy", "--explain", "--without", "nearness", "--without", "spellings"});
    EXPECT_NE(parts.err.find("without:   nearness, spellings"), std::string::npos) << parts.err;
    EXPECT_EQ(typed(archive_, {"energy", "--without", "magic"}).code, 2);
}

TEST_F(Typed, JsonSaysWhatWasAlsoSearchedAndWhatLeadsOn) {
    const auto also =
        nlohmann::json::parse(typed(archive_, {"saved", "labour", "--match", "any", "--format", "json"}).out);
    EXPECT_TRUE(also.at("also_searched").is_array());
    EXPECT_FALSE(also.contains("ways_on"));
    const auto none = nlohmann::json::parse(typed(archive_, {"leather", "--sector", "energy", "--format", "json"}).out);
    EXPECT_EQ(none.at("total"), 0);
    ASSERT_FALSE(none.at("ways_on").empty());
    EXPECT_EQ(none.at("ways_on")[0].at("way"), "without_filter");
    EXPECT_EQ(none.at("ways_on")[0].at("field"), "sector");
    EXPECT_EQ(none.at("ways_on")[0].at("total"), 1);
}

TEST_F(Typed, SimilarTimelineAndQuotesHaveAllTheirFormats) {
    const auto id = story_id("one story", 1);
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"similar", id}, {"timeline", "sector:energy"}, {"quotes"}}) {
        for (const auto* format : {"text", "json", "jsonl", "csv", "trec"}) {
            auto asked = words;
            asked.insert(asked.end(), {"--format", format});
            const auto told = typed(archive_, asked);
            const bool is_known =
                std::string(format) != "trec" && (std::string(format) != "jsonl" || words[0] != "timeline");
            EXPECT_EQ(told.code, !is_known                ? 2
                                 : words[0] == "timeline" ? 0
                                                          : 1)
                << words[0] << " " << format << told.err;
            if (std::string(format) == "json") {
                EXPECT_EQ(nlohmann::json::parse(told.out).at("schema"), 1);
            }
        }
    }
    EXPECT_EQ(typed(archive_, {"timeline", "sector:energy"}).out,
              "2021\t1\t1\t\tIndus Courier 1\t" + id + "\tEnergy audits pay\n");
    EXPECT_EQ(typed(archive_, {"similar"}).code, 2);
    EXPECT_EQ(typed(archive_, {"similar", "0000000000000000"}).code, 1);
    EXPECT_EQ(typed(archive_, {"timeline"}).code, 2);
}

}  // namespace
}  // namespace pressdex
