// SPDX-License-Identifier: GPL-3.0-or-later
// same:sentence: what stands in one sentence is found, what only stands in one story is not.
#include "searcher/searcher.hpp"
#include "tests/searcher/made_archive.hpp"

#include <algorithm>
#include <map>
#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::string found(Searcher& searcher, const std::string& query) {
    Request request;
    request.query = query;
    request.limit = 100;
    request.copies = Copies::all;
    request.sort = Sort::oldest;
    const auto results = searcher.find(request);
    if (!results) return results.error().sentence;
    EXPECT_EQ(results->total, results->hits.size());
    std::string sources;
    for (const auto& hit : results->hits) sources += (sources.empty() ? "" : " ") + hit.story.source;
    return sources;
}

TEST(SameSentence, TellsSentencesFromStories) {
    auto aside = made_story({.source = "d", .title = "Beside", .body = {"Nothing here."}, .published = "2020-01-04"});
    aside.asides = {"Solar audits of mills: see the annex"};
    const MadeArchive archive({
        made_story({.source = "a",
                    .title = "Audits",
                    .body = {"Solar power grew. Audits of mills follow."},
                    .published = "2020-01-01"}),
        made_story({.source = "b",
                    .title = "News",
                    .body = {"Dr. Khan said solar plants need audits, i.e. regular ones."},
                    .published = "2020-01-02"}),
        made_story({.source = "c",
                    .title = "Solar audit of the week",
                    .body = {"Mills."},
                    .published = "2020-01-03",
                    .sectors = {"energy"}}),
        aside,
    });
    auto searcher = *Searcher::open(archive.folder());
    struct Row {
        std::string query, sources;
    };
    const std::vector<Row> rows = {
        {"solar audit", "a b c d"},
        {"solar audit same:sentence", "b c d"},
        {"same:sentence solar audit", "b c d"},
        {"SAME:Sentence solar audit", "b c d"},
        {"solar mills same:sentence", "d"},
        {"\"solar power\" grew same:sentence", "a"},
        {"\"solar power\" audits same:sentence", ""},
        {"=\"audits\" solar same:sentence", "b d"},
        {"sol* mill* same:sentence", "d"},
        {"(wind OR solar) audit same:sentence", "b c d"},
        {"solar audit same:sentence sector:energy", "c"},
        {"solar audit same:sentence -khan", "c d"},
        {"-(solar audit same:sentence)", "a"},
        {"(solar audit same:sentence) OR power", "a b c d"},
        {"(mills audits same:sentence) power", "a"},
        {"the solar audit of same:sentence", "b c d"},
    };
    for (const auto& [query, sources] : rows) EXPECT_EQ(found(searcher, query), sources) << query;
    for (const auto* refused : {"solar same:sentence", "same:sentence", "solar solar same:sentence",
                                "solar audit -same:sentence", "solar audit same:page"}) {
        EXPECT_TRUE(found(searcher, refused).starts_with("column ")) << refused;
    }
}

TEST(SameSentence, IsRightFarDownInLongStoriesAndForHeadlinesOfTwoSentences) {
    std::string filler;
    while (filler.size() < 50'000) filler += "Nothing of note was said here. ";
    const auto story = [](const std::string& source, std::vector<std::string> body) {
        return made_story({.source = source, .title = "Long", .body = std::move(body), .published = "2020-01-01"});
    };
    auto lede = made_story({.source = "lede", .title = "Solar grew. Audits follow.", .published = "2020-01-01"});
    lede.title_is_lede = true;
    lede.body = {lede.title, "Mills."};
    const MadeArchive archive({
        story("together", {filler, filler, "Solar audits pay."}),
        story("apart", {filler, filler, "Solar pays. Audits pay."}),
        story("one-paragraph", {filler + filler + "Solar pays. Audits pay. Solar audits."}),
        story("one-paragraph-apart", {filler + filler + "Solar pays. Audits pay."}),
        story("cut-apart", {"Solar pays. " + filler + filler + "Audits pay."}),
        made_story({.source = "headline", .title = "Solar grew. Audits follow", .published = "2020-01-01"}),
        lede,
    });
    auto searcher = *Searcher::open(archive.folder());
    EXPECT_EQ(found(searcher, "solar audits same:sentence"), "together one-paragraph headline");
}

// Against reading every sentence.
TEST(SameSentence, EqualsASlowCountOverRandomStories) {
    const std::vector<std::string> words = {"solar", "wind", "audit", "mill", "kiln", "loan", "award", "fair"};
    std::mt19937 dice(5);
    for (int round = 0; round < 10; ++round) {
        std::vector<Story> stories;
        std::vector<std::vector<std::vector<std::string>>> written;  // story, sentence, words
        for (int i = 0; i < 50; ++i) {
            std::vector<std::vector<std::string>> sentences;
            std::vector<std::string> body;
            for (std::size_t paragraph = 1 + dice() % 3; paragraph > 0; --paragraph) {
                std::string text;
                for (std::size_t n = 1 + dice() % 3; n > 0; --n) {
                    std::vector<std::string> sentence;
                    for (std::size_t k = 1 + dice() % 4; k > 0; --k) sentence.push_back(words[dice() % words.size()]);
                    text += text.empty() ? "They" : " They";
                    for (const auto& word : sentence) text += " " + word;
                    text += ".";
                    sentences.push_back(sentence);
                }
                body.push_back(text);
            }
            written.push_back(sentences);
            stories.push_back(
                made_story({.source = "s" + std::to_string(i), .title = "Story " + std::to_string(i), .body = body}));
        }
        const MadeArchive archive(stories);
        auto searcher = *Searcher::open(archive.folder());
        for (int query = 0; query < 20; ++query) {
            const std::size_t a = dice() % words.size(), b = (a + 1 + dice() % (words.size() - 1)) % words.size();
            std::uint32_t expected = 0;
            for (const auto& sentences : written) {
                const auto holds = [&](const std::vector<std::string>& sentence) {
                    return std::ranges::find(sentence, words[a]) != sentence.end() &&
                           std::ranges::find(sentence, words[b]) != sentence.end();
                };
                expected += std::ranges::any_of(sentences, holds) ? 1 : 0;
            }
            Request request;
            request.query = words[a] + " " + words[b] + " same:sentence";
            const auto results = searcher.find(request);
            ASSERT_TRUE(results);
            EXPECT_EQ(results->total, expected) << request.query;
            EXPECT_TRUE(results->is_exact);
        }
    }
}

// word{n,}, its other forms counted with it, against counting the words of every story.
TEST(AtLeastSoOften, EqualsASlowCountOverRandomStories) {
    const std::vector<std::string> forms = {"audit", "audits", "mill", "mills", "kiln"};
    std::mt19937 dice(6);
    std::vector<Story> stories;
    std::vector<std::map<std::string, std::uint32_t>> counts;  // of stems
    for (int i = 0; i < 80; ++i) {
        std::map<std::string, std::uint32_t> counted;
        std::string title = "They", text = "Their";
        for (std::size_t n = dice() % 3; n > 0; --n) {
            title += " " + forms[dice() % forms.size()];
        }
        for (std::size_t n = dice() % 12; n > 0; --n) {
            text += " " + forms[dice() % forms.size()];
        }
        for (const auto& each : {title, text}) {
            for (const auto* stem : {"audit", "mill", "kiln"}) {
                for (auto at = each.find(stem); at != std::string::npos; at = each.find(stem, at + 1)) ++counted[stem];
            }
        }
        counts.push_back(counted);
        stories.push_back(made_story(
            {.source = "s" + std::to_string(i), .title = title, .body = {text, "End " + std::to_string(i) + "."}}));
    }
    const MadeArchive archive(stories);
    auto searcher = *Searcher::open(archive.folder());
    for (const auto* stem : {"audit", "mill", "kiln"}) {
        for (std::uint32_t times = 2; times < 9; ++times) {
            Request request;
            request.query = std::string(stem) + "s{" + std::to_string(times) + ",}";
            request.limit = 0;
            const auto results = searcher.find(request);
            ASSERT_TRUE(results);
            EXPECT_EQ(results->total,
                      std::ranges::count_if(counts, [&](auto& counted) { return counted[stem] >= times; }))
                << request.query;
        }
    }
}

}  // namespace
}  // namespace pressdex
