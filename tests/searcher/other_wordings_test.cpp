// SPDX-License-Identifier: GPL-3.0-or-later
// Acronyms learnt from stories and synonyms of knowledge, from the document to the hit.
#include "indexer/generation.hpp"
#include "press/archive.hpp"
#include "press/text/analysis.hpp"
#include "press/text/folding.hpp"
#include "searcher/searcher.hpp"
#include "tests/searcher/made_archive.hpp"

#include <algorithm>

#include <gtest/gtest.h>
#include <xapian.h>

namespace pressdex {
namespace {

Story story(const std::string& source, const std::string& text, const std::string& language = "en") {
    StoryParts parts;
    parts.source = source;
    parts.title = "Notice " + source;
    parts.body = {text, "Nothing more was said on that day."};
    parts.language = language;
    return made_story(parts);
}

const std::vector<Story>& stories() {
    static const std::vector<Story> all = {
        story("both", "The Asian Productivity Organization (APO) opened a seminar."),
        story("again", "Asian Productivity Organization (APO) experts spoke on quality."),
        story("more", "The Asian Productivity Organization (APO) published a databook."),
        story("most", "The Asian Productivity Organization (APO) chose its officers."),
        story("short", "Two APO experts visited Lahore."),
        story("long", "Experts of the Asian Productivity Organization visited Tehran."),
        story("other", "Letters go by the Army Post Office (APO)."),
        story("parts", "Productivity of an Asian organization."),
        story("urdu", "لاہور میں نمائش کا افتتاح ہوا۔", "ur"),
        story("fair", "A trade fair opened in Sialkot."),
        story("show", "An exhibition opened in Multan."),
        story("sum", "The fund lends 25 million dollars."),
        story("brief", "The fund lends $25m again."),
    };
    return all;
}

void keep(const MadeArchive& archive, const Knowledge& knowledge) {
    Xapian::WritableDatabase database(current_generation(archive.folder())->string(), Xapian::DB_OPEN);
    keep_synonyms(database, knowledge);
    database.commit();
}

class OtherWordingsInAnArchive : public ::testing::Test {
  protected:
    OtherWordingsInAnArchive() : archive_(stories()) {
        Knowledge knowledge;
        knowledge.digest = "one";
        const auto urdu = folded("نمائش");
        knowledge.synonyms = {{"exhibition", {"trade fair", urdu}},
                              {"trade fair", {"exhibition", urdu}},
                              {urdu, {"exhibition", "trade fair"}}};
        keep(archive_, knowledge);
    }

    std::vector<std::string> found(const std::string& query, const RankingParts& parts = {}) const {
        auto searcher = Searcher::open(archive_.folder());
        if (!searcher) return {searcher.error().sentence};
        Request request;
        request.query = query;
        request.parts = parts;
        std::vector<std::string> sources;
        const auto results = searcher->find(request);
        if (!results) return {results.error().sentence};
        for (const auto& hit : results->hits) sources.push_back(hit.story.source);
        return sources;
    }

    static std::vector<std::string> sorted(std::vector<std::string> sources) {
        std::ranges::sort(sources);
        return sources;
    }

    MadeArchive archive_;
};

using Sources = std::vector<std::string>;

TEST_F(OtherWordingsInAnArchive, FindLongFormsForTheirAcronymBelowIt) {
    const auto hits = found("APO");
    EXPECT_EQ(sorted(hits), (Sources{"again", "both", "long", "more", "most", "other", "short"}));
    EXPECT_EQ(hits.back(), "long");
    RankingParts parts;
    parts.acronyms = false;
    EXPECT_EQ(sorted(found("APO", parts)), (Sources{"again", "both", "more", "most", "other", "short"}));
}

TEST_F(OtherWordingsInAnArchive, FindAcronymsForTheirLongForm) {
    const auto hits = found("asian productivity organization experts");
    EXPECT_NE(std::ranges::find(hits, "short"), hits.end());
    EXPECT_TRUE(hits[0] == "again" || hits[0] == "long") << hits[0];
    // What the acronym seldom means here is not asked for by it.
    EXPECT_EQ(sorted(found("army post office")), (Sources{"other"}));
}

TEST_F(OtherWordingsInAnArchive, CrossScriptsAndComeBelowWhatWasTyped) {
    EXPECT_EQ(found("نمائش").at(0), "urdu");
    EXPECT_EQ(sorted(found("نمائش")), (Sources{"fair", "show", "urdu"}));
    EXPECT_EQ(found("exhibition").at(0), "show");
    EXPECT_EQ(sorted(found("trade fair")), (Sources{"fair", "show", "urdu"}));
    RankingParts parts;
    parts.synonyms = false;
    EXPECT_EQ(found("نمائش", parts), (Sources{"urdu"}));
}

TEST_F(OtherWordingsInAnArchive, WriteAmountsEitherWay) {
    EXPECT_EQ(sorted(found("25m fund")), (Sources{"brief", "sum"}));
    EXPECT_EQ(found("25m fund").at(0), "brief");
    EXPECT_EQ(sorted(found("25 million fund")), (Sources{"brief", "sum"}));
}

TEST_F(OtherWordingsInAnArchive, AreTakenBackWithTheKnowledgeThatSaidThem) {
    Knowledge knowledge;
    knowledge.digest = "two";
    knowledge.synonyms = {{"seminar", {"workshop"}}};
    keep(archive_, knowledge);
    EXPECT_EQ(found("نمائش"), (Sources{"urdu"}));
}

// Runs of Han and Kana are sought by their bigrams, but tables part them into dictionary words.
TEST(OtherWordingsOfARun, AreFoundHoweverManyWordsItFallsInto) {
    const MadeArchive archive({story("japanese", "労働生産性が上がった。", "ja"),
                               story("english", "Productivity rose again."),
                               story("exhibition", "展示会が開かれた。", "ja"), story("fair", "A fair opened.")});
    Knowledge knowledge;
    knowledge.digest = "one";
    const auto as_words = [](const char* text) {
        std::string words;
        for (const auto& token : tokens(text)) {
            if (token.kind == TokenKind::word) words += (words.empty() ? "" : " ") + token.folded;
        }
        return words;
    };
    knowledge.synonyms = {
        {as_words("生産性"), {"productivity"}}, {as_words("生产力"), {"productivity"}}, {as_words("展示会"), {"fair"}}};
    ASSERT_NE(as_words("生産性").find(' '), std::string::npos);  // several words, else this says nothing
    keep(archive, knowledge);
    auto searcher = *Searcher::open(archive.folder());
    const std::vector<std::pair<std::string, std::vector<std::string>>> rows = {
        {"生産性", {"japanese", "english"}}, {"生产力", {"english"}}, {"展示会", {"exhibition", "fair"}}};
    for (const auto& [query, expected] : rows) {
        Request request;
        request.query = query;
        std::vector<std::string> sources;
        const auto results = searcher.find(request);
        ASSERT_TRUE(results);
        for (const auto& hit : results->hits) sources.push_back(hit.story.source);
        EXPECT_EQ(sources, expected) << query;
    }
}

}  // namespace
}  // namespace pressdex
