// SPDX-License-Identifier: GPL-3.0-or-later
// Who said what: which quotations are found, how often they are counted, in which order.
#include "press/text/folding.hpp"
#include "searcher/searcher.hpp"
#include "tests/searcher/made_archive.hpp"

#include <random>
#include <set>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

Quotation said(const std::string& text, const std::string& speaker, const std::string& role = {}) {
    Quotation one;
    one.text = text;
    one.speaker = speaker;
    one.role = role;
    return one;
}

std::vector<Story> stories_with_quotations() {
    auto leather = made_story({.source = "leather",
                               .title = "Leather fair",
                               .body = {"Tanners met at the leather fair."},
                               .published = "2021-03-04",
                               .sectors = {"leather"}});
    leather.quotations = {said("Exports of shoes will double", "Muhammad Alamgir Chaudhry", "CEO"),
                          said("Our tanneries waste no water", "Sana Mir")};
    auto copy = leather;
    copy.source = "copy";
    copy.id = story_id("copy", 1);
    auto energy = made_story({.source = "energy",
                              .title = "Energy audits",
                              .body = {"Audits of mills and a leather works."},
                              .published = "2022-05-06"});
    energy.quotations = {said("Audits pay for themselves", ""),
                         said("The leather works exported more after the audit", "Alamgir Chaudhary")};
    energy.people = {{"Alamgir Chaudhary", "head of the works", {}, {}}};
    return {leather, copy, energy,
            made_story({.source = "silent", .title = "Leather prices", .body = {"Prices rose."}})};
}

class QuotesOfSomeStories : public ::testing::Test {
  protected:
    Quotes asked(const std::string& query, const std::string& by = {}, const std::string& about = {},
                 Copies copies = Copies::grouped) {
        QuotesRequest request;
        request.request.query = query;
        request.request.copies = copies;
        request.by = by;
        request.about = about;
        auto quotes = searcher_.quotes(request);
        EXPECT_TRUE(quotes) << quotes.error().sentence;
        return quotes ? *std::move(quotes) : Quotes();
    }
    static std::string firsts(const Quotes& quotes) {
        std::string text;
        for (const auto& quoted : quotes.quotes) {
            text += (text.empty() ? "" : ", ") + quoted.text.text.substr(0, quoted.text.text.find(' '));
        }
        return text;
    }
    MadeArchive archive_{stories_with_quotations()};
    Searcher searcher_ = *Searcher::open(archive_.folder());
};

TEST_F(QuotesOfSomeStories, AreFoundByStorySpeakerAndWords) {
    struct Row {
        std::string query, by, about, firsts;
    };
    const std::vector<Row> rows = {
        {"", "", "", "Audits, The, Exports, Our"},
        {"leather", "", "", "The, Exports, Our, Audits"},  // those that hold the word first
        {"sector:leather", "", "", "Exports, Our"},
        {"", "Chaudhry", "", "The, Exports"},  // however it is transliterated
        {"", "chaudhry alamgir", "", "The, Exports"},
        {"", "Muhammad Chaudhry", "", "Exports"},
        {"", "Sana", "", "Our"},
        {"", "Nobody", "", ""},
        {"", "", "export", "The, Exports"},
        {"", "", "exports shoes", "Exports"},
        {"", "", "the shoes", "Exports"},  // function words are not asked for
        {"", "", "\"leather works\"", "The"},
        {"", "", "\"works leather\"", ""},
        {"", "", "tanner*", "Our"},
        {"audits", "Chaudhry", "export", "The"},
    };
    for (const auto& [query, by, about, expected] : rows) {
        const auto quotes = asked(query, by, about);
        EXPECT_EQ(firsts(quotes), expected) << query << " | " << by << " | " << about;
        EXPECT_EQ(quotes.total, quotes.quotes.size());
    }
}

TEST_F(QuotesOfSomeStories, AreCountedOnceInCopiesAndSaySo) {
    const auto folded = asked("sector:leather");
    EXPECT_EQ(folded.total, 2U);
    EXPECT_EQ(folded.stories, 2U);
    EXPECT_EQ(folded.quotes[0].times, 2U);
    EXPECT_EQ(asked("sector:leather", "", "", Copies::all).total, 4U);
}

TEST(QuotesOfCopies, AreShownFromTheOneThatCameFirst) {
    auto first = made_story({.source = "first",
                             .title = "Leather fair",
                             .body = {"Tanners met at the leather fair."},
                             .published = "2021-03-04"});
    first.quotations = {said("Exports of shoes will double", "Sana Mir")};
    auto undated = first, late = first;
    undated.source = "undated";
    undated.id = story_id("undated", 1);
    undated.published.reset();
    late.source = "late";
    late.id = story_id("late", 1);
    late.published->period = {{late.published->period.first.number + 5}, Precision::day};
    const MadeArchive archive({undated, late, first});
    auto searcher = *Searcher::open(archive.folder());
    for (const auto* about : {"", "exports", "export*"}) {
        for (const auto sort : {Sort::newest, Sort::oldest}) {
            QuotesRequest request;
            request.about = about;
            request.request.sort = sort;
            const auto quotes = searcher.quotes(request);
            ASSERT_TRUE(quotes);
            ASSERT_EQ(quotes->quotes.size(), 1U);
            EXPECT_EQ(quotes->quotes[0].times, 3U);
            EXPECT_EQ(quotes->quotes[0].story.id, first.id) << about;
        }
    }
}

TEST_F(QuotesOfSomeStories, SayWhoSpokeWhereAndMarkWhatWasAsked) {
    const auto quotes = asked("", "Chaudhary", "export");
    ASSERT_EQ(quotes.quotes.size(), 2U);
    EXPECT_EQ(quotes.quotes[0].role, "head of the works");  // known of the person, not printed beside the words
    EXPECT_EQ(quotes.quotes[1].role, "CEO");
    EXPECT_EQ(quotes.quotes[1].text.marks, (Marks{{0, 7}}));
    EXPECT_TRUE(quotes.quotes[1].story.body.empty());
    EXPECT_EQ(quotes.sentence, "quotations of Chaudhary about export, from all stories");
    QuotesRequest as_spelt;
    as_spelt.by = "Chaudhary";
    as_spelt.request.other_spellings = false;
    EXPECT_EQ(searcher_.quotes(as_spelt)->total, 1U);
}

TEST_F(QuotesOfSomeStories, RefuseOperatorsAboutThem) {
    for (const auto* about : {"exports OR shoes", "-shoes", "sector:leather", "a NEAR b", "shoes{2,}"}) {
        QuotesRequest request;
        request.about = about;
        const auto quotes = searcher_.quotes(request);
        ASSERT_FALSE(quotes) << about;
        EXPECT_EQ(quotes.error().kind, ErrorKind::wrongly_asked);
    }
}

// Against a count story by story.
TEST(AnyQuotes, AreAsManyAsReadingAllStoriesGives) {
    const std::vector<std::string> words = {"exports", "shoes", "water", "energy", "audits", "loans", "awards"};
    const std::vector<std::string> names = {"Sana Mir", "Alamgir Khan", "Amna Khan", "Izhar Hunzai", ""};
    std::mt19937 dice(11);
    for (int round = 0; round < 8; ++round) {
        std::vector<Story> stories;
        for (int i = 0; i < 60; ++i) {
            stories.push_back(made_story({.source = "s" + std::to_string(i),
                                          .title = words[dice() % words.size()],
                                          .body = {"News " + std::to_string(i) + " of the day."}}));
            for (auto n = dice() % 4; n > 0; --n) {
                stories.back().quotations.push_back(
                    said("We want " + words[dice() % words.size()] + " and " + words[dice() % words.size()],
                         names[dice() % names.size()]));
            }
        }
        const MadeArchive archive(stories);
        auto searcher = *Searcher::open(archive.folder());
        for (const auto& word : words) {
            for (const auto* by : {"", "Khan", "sana mir"}) {
                std::uint32_t expected = 0, holding = 0;
                for (const auto& story : stories) {
                    std::set<std::string> here;
                    for (const auto& quotation : story.quotations) {
                        const bool fits = quotation.text.find(word) != std::string::npos &&
                                          folded(quotation.speaker).find(folded(by)) != std::string::npos;
                        if (fits) here.insert(quotation.text);
                    }
                    expected += static_cast<std::uint32_t>(here.size());
                    holding += here.empty() ? 0 : 1;
                }
                QuotesRequest request;
                request.by = by;
                request.about = word;
                request.request.copies = Copies::all;
                request.request.limit = 1;
                const auto quotes = searcher.quotes(request);
                ASSERT_TRUE(quotes);
                EXPECT_EQ(quotes->total, expected) << word << " " << by;
                EXPECT_EQ(quotes->stories, holding) << word << " " << by;
                EXPECT_LE(quotes->quotes.size(), 1U);
            }
        }
    }
}

}  // namespace
}  // namespace pressdex
