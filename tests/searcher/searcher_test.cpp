// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/searcher.hpp"

#include "searcher/suggestion.hpp"
#include "tests/searcher/made_archive.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::vector<Story> some_stories() {
    return {
        made_story({.source = "leather",
                    .title = "Leather exports rise",
                    .body = {"Tanneries in Sialkot sold more shoes."},
                    .published = "2021-03-04",
                    .outlet = "Indus Courier",
                    .sectors = {"leather"},
                    .locations = {"Sialkot, Punjab, Pakistan"}}),
        made_story({.source = "audits",
                    .title = "Energy audits pay",
                    .body = {"Energy audits of mills saved a fifth, APO said.", "More follows."},
                    .published = "2021-12",
                    .sectors = {"energy"},
                    .locations = {"Lahore, Punjab, Pakistan"},
                    .organizations = {{"Asian Productivity Organization", "APO"}},
                    .quotations = {"audits pay"}}),
        made_story({.source = "audit-undated",
                    .title = "An audit of the energy office",
                    .body = {"The books were looked at."}}),
        made_story({.source = "event",
                    .title = "Workshop on quality",
                    .body = {"Circles met. Circles met again. Quality circles won."},
                    .event = "2022-05-05",
                    .sectors = {"energy"},
                    .locations = {"Tokyo, Japan"}}),
        made_story({.source = "urdu",
                    .title = "چمڑے کی نمائش",
                    .body = {"لاہور میں چمڑے کی نمائش ہوئی۔"},
                    .published = "2023-01-01",
                    .language = "ur"}),
    };
}

class SearcherOnSomeStories : public ::testing::Test {
  protected:
    SearcherOnSomeStories() : archive_(some_stories()), searcher_(*Searcher::open(archive_.folder())) {}

    // Sources in the order found, parted by blanks; the error's sentence if there is one.
    std::string found(Request request) {
        const auto results = searcher_.find(request);
        if (!results) return results.error().sentence;
        std::string sources;
        for (const auto& hit : results->hits) sources += (sources.empty() ? "" : " ") + hit.story.source;
        EXPECT_EQ(results->total, results->hits.size());
        return sources;
    }
    std::string found(const std::string& query) {
        Request request;
        request.query = query;
        return found(request);
    }

    MadeArchive archive_;
    Searcher searcher_;
};

TEST_F(SearcherOnSomeStories, AnswersTheQueryLanguage) {
    struct Row {
        std::string query, sources;
    };
    const std::vector<Row> rows = {
        {"", "urdu event audits leather audit-undated"},
        {"leather", "leather"},
        {"Energy Audit", "audits audit-undated"},
        {"\"energy audit\"", "audits"},
        {"=\"energy audits\"", "audits"},
        {"=\"energy audit\"", ""},
        {"audit -mills", "audit-undated"},
        {"-energy", "urdu event leather"},
        {"NOT energy", "urdu event leather"},
        {"leather OR workshop", "leather event"},
        {"title:audit", "audit-undated audits"},
        {"title:mills", ""},
        {"said:audits", "audits"},
        {"sector:energy", "event audits"},
        {"organization:apo", "audits"},
        {"organization:=apo", ""},
        {"location:Pakistan", "audits leather"},
        {"location:\"Lahore, Punjab, Pakistan\"", "audits"},
        {"year:2021", "audits leather"},
        {"year:undated", "audit-undated"},
        {"date:2021-12", "audits"},
        {"date:2021-12-23", "audits"},
        {"date:2021-11..2022", "event audits"},
        {"event:2022", "event"},
        {"circles{3,}", "event"},
        {"circles{4,}", ""},
        {"quality NEAR/2 won", "event"},
        {"tanner* AND shoes", "leather"},
        {"نمائش", "urdu"},
        {"ﻧﻤﺎﺋﺶ", "urdu"},
    };
    for (const auto& [query, sources] : rows) EXPECT_EQ(found(query), sources) << query;
}

TEST_F(SearcherOnSomeStories, RefusesWhatItCannotReadWhenStrictAndSaysTheColumn) {
    Request request;
    request.query = "energy foo:bar";
    const auto strict = searcher_.find(request);
    ASSERT_FALSE(strict);
    EXPECT_TRUE(strict.error().sentence.starts_with("column 8: ")) << strict.error().sentence;
    request.is_strict = false;
    const auto forgiving = searcher_.find(request);
    ASSERT_TRUE(forgiving);
    EXPECT_FALSE(forgiving->notes.empty());
    request.query = "energy";
    request.since = "no day at all";
    EXPECT_FALSE(forgiving->notes.empty());
    ASSERT_TRUE(searcher_.find(request));
    request.is_strict = true;
    EXPECT_FALSE(searcher_.find(request));
}

TEST_F(SearcherOnSomeStories, SortsByDayWithTheUndatedLastBothWays) {
    Request request;
    request.sort = Sort::newest;
    EXPECT_EQ(found(request), "urdu event audits leather audit-undated");
    request.sort = Sort::oldest;
    EXPECT_EQ(found(request), "leather audits event urdu audit-undated");
    request.dates = Dates::published;
    EXPECT_EQ(found(request), "leather audits urdu audit-undated event");
}

TEST_F(SearcherOnSomeStories, FiltersBySelectionsAndBounds) {
    Request request;
    request.choose(FieldId::sector, "Energy");
    request.choose(FieldId::sector, "leather");
    EXPECT_EQ(found(request), "event audits leather");
    request.choose(FieldId::location, "Punjab, Pakistan");
    EXPECT_EQ(found(request), "audits leather");
    request.since = "2021-06";
    EXPECT_EQ(found(request), "audits");
    Request place;
    place.choose(FieldId::location, "Lahore, Pakistan");
    EXPECT_EQ(found(place), "audits");
    Request language;
    language.choose(FieldId::language, "Urdu");
    EXPECT_EQ(found(language), "urdu");
    Request until;
    until.until = "2021-03-04";
    EXPECT_EQ(found(until), "leather");
}

TEST_F(SearcherOnSomeStories, SaysWhereItMatched) {
    Request request;
    request.query = "organization:apo";
    const auto results = searcher_.find(request);
    ASSERT_TRUE(results);
    ASSERT_EQ(results->hits.size(), 1U);
    EXPECT_EQ(results->hits[0].matched_in, std::vector<std::string>{"organization: Asian Productivity Organization"});
    EXPECT_TRUE(results->hits[0].snippet.marks.empty());
    EXPECT_EQ(results->hits[0].snippet.text, "Energy audits of mills saved a fifth, APO said.");
    EXPECT_TRUE(results->hits[0].story.body.empty());
}

TEST_F(SearcherOnSomeStories, ShowsAStoryWithItsBody) {
    const auto story = searcher_.story(story_id("audits", 1));
    ASSERT_TRUE(story);
    EXPECT_EQ(story->body.size(), 2U);
    const auto none = searcher_.story("0000000000000000");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::not_found);
}

TEST_F(SearcherOnSomeStories, CarriesOnWhenTheArchiveIsReplaced) {
    EXPECT_EQ(found("workshop"), "event");
    // Twice: the generation that is open is removed with the second one.
    for (int i = 0; i < 2; ++i) archive_.replace({made_story({.source = "new", .title = "Another workshop"})});
    EXPECT_EQ(searcher_.refresh().has_value(), true);
    EXPECT_EQ(found("workshop"), "new");
}

TEST_F(SearcherOnSomeStories, SuggestsOnlyWhatItHasRunAndNeverForWordsThatOccur) {
    struct Row {
        std::string query, suggested;
    };
    const std::vector<Row> rows = {
        {"enrgy", "energy"},
        {"enrgy audits", "energy audits"},
        {"lether", "leather"},
        {"energy", ""},
        {"zzzzzz", ""},
        {"audit -enrgy", ""},
        {"xyz", ""},
        {"wrokshop", "workshop"},
        {"enrgy AND zzzzzz", ""},
        {"نماش", "نمایش"},
    };
    for (const auto& [query, suggested] : rows) {
        Request request;
        request.query = query;
        const auto results = searcher_.find(request);
        ASSERT_TRUE(results) << query;
        EXPECT_EQ(results->suggestion ? results->suggestion->query : "", suggested) << query;
        if (!results->suggestion) continue;
        request.query = results->suggestion->query;
        EXPECT_EQ(searcher_.find(request)->total, results->suggestion->total);
    }
}

TEST(Edits, CountInsertionsDeletionsChangesAndSwaps) {
    EXPECT_EQ(edits_between(U"audit", U"audit", 2), 0U);
    EXPECT_EQ(edits_between(U"audti", U"audit", 2), 1U);
    EXPECT_EQ(edits_between(U"adit", U"audit", 2), 1U);
    EXPECT_EQ(edits_between(U"moghul", U"mughal", 2), 2U);
    EXPECT_EQ(edits_between(U"leather", U"textile", 2), 3U);
    EXPECT_EQ(edits_between(U"", U"ab", 2), 2U);
}

TEST_F(SearcherOnSomeStories, CountsSectorsByYear) {
    const auto overview = searcher_.overview(FieldId::sector);
    ASSERT_TRUE(overview);
    EXPECT_EQ(overview->years, (std::vector<std::string>{"2023", "2022", "2021", "undated"}));
    ASSERT_EQ(overview->rows.size(), 2U);
    EXPECT_EQ(overview->rows[0].value, "energy");
    EXPECT_EQ(overview->rows[0].counts, (std::vector<std::uint32_t>{0, 1, 1, 0}));
}

TEST(Searcher, FoldsCopiesInTheListButNotInTheNumbers) {
    std::string text =
        "The National Productivity Organization opened a centre for leather workers in Sialkot on Monday and promised ";
    text +=
        "training for two thousand young people from tanneries of the district within the coming three years, it said "
        "in a statement.";
    std::vector<Story> stories;
    for (const char* outlet : {"Indus Courier", "Margalla Newswire", "Deccan Trade Lantern"}) {
        stories.push_back(made_story({.source = outlet,
                                      .title = "Centre for leather workers opens in Sialkot",
                                      .body = {text, text},
                                      .published = "2021-03-04",
                                      .outlet = outlet}));
    }
    stories.push_back(made_story({.source = "other", .title = "Leather week ends", .body = {"Leather again."}}));
    const MadeArchive archive(stories);
    auto searcher = Searcher::open(archive.folder());
    ASSERT_TRUE(searcher);
    Request request;
    request.query = "leather";
    const auto grouped = searcher->find(request);
    ASSERT_TRUE(grouped);
    EXPECT_EQ(grouped->total, 4U);
    EXPECT_EQ(grouped->groups, 2U);
    ASSERT_EQ(grouped->hits.size(), 2U);
    const auto& folded = grouped->hits[0].copies > 1 ? grouped->hits[0] : grouped->hits[1];
    EXPECT_EQ(folded.copies, 3U);
    EXPECT_EQ(folded.group, stories[0].id);
    EXPECT_EQ(searcher->copies(stories[0])->size(), 2U);
    request.copies = Copies::all;
    EXPECT_EQ(searcher->find(request)->hits.size(), 4U);
    const auto groups = searcher->groups();
    ASSERT_EQ(groups->size(), 1U);
    EXPECT_EQ(groups->front().sources.size(), 3U);
    // Any of its stories names the group, and it is one also where its first story is not asked for.
    request.query = "group:" + stories[1].id;
    EXPECT_EQ(searcher->find(request)->total, 3U);
    request.query += " -outlet:\"Indus Courier\"";
    const auto without_first = searcher->find(request);
    EXPECT_EQ(without_first->total, 2U);
    EXPECT_EQ(without_first->groups, 1U);
}

// So many words that a database of a few hundred such stories has tables of several levels, whose blocks are read when
// needed.
Story wordy_story(const std::string& source, int number) {
    std::string body;
    for (int i = 0; i < 400; ++i) body += "word" + std::to_string((number * 37 + i * 101) % 6000) + " ";
    return made_story(
        {.source = source + std::to_string(number), .title = "Workshop " + std::to_string(number), .body = {body}});
}

TEST(Searcher, BeginsAnewWhenTheDatabaseIsWrittenUnderIt) {
    std::vector<Story> stories, more;
    for (int i = 0; i < 300; ++i) stories.push_back(wordy_story("first", i));
    for (int i = 0; i < 10; ++i) more.push_back(wordy_story("more", i));
    MadeArchive archive(stories);
    auto searcher = Searcher::open(archive.folder());
    ASSERT_TRUE(searcher);
    Request request;
    request.query = "workshop";
    request.limit = 1000;
    request.copies = Copies::all;
    // What was opened before the writing is at least two commits old: its blocks are gone, Xapian says
    // DatabaseModifiedError.
    archive.write_behind_its_back(more);
    const auto results = searcher->find(request);
    ASSERT_TRUE(results) << results.error().sentence;
    EXPECT_EQ(results->total, 310U);
    EXPECT_EQ(results->hits.size(), 310U);
}

TEST(Searcher, PagesWithoutGapsOrRepeats) {
    std::vector<Story> stories;
    for (int i = 0; i < 57; ++i) {
        stories.push_back(made_story({.source = "s" + std::to_string(i),
                                      .title = "Audit " + std::to_string(i),
                                      .body = {i % 3 == 0 ? "audit audit" : "word"}}));
    }
    const MadeArchive archive(stories);
    auto searcher = Searcher::open(archive.folder());
    ASSERT_TRUE(searcher);
    for (const auto sort : {Sort::automatic, Sort::newest}) {
        std::vector<std::string> seen;
        Request request;
        request.query = "audit";
        request.sort = sort;
        request.limit = 10;
        for (; request.offset < 60; request.offset += 10) {
            const auto page = searcher->find(request);
            ASSERT_TRUE(page);
            for (const auto& hit : page->hits) {
                EXPECT_EQ(hit.rank, seen.size() + 1);
                seen.push_back(hit.story.id);
            }
        }
        EXPECT_EQ(seen.size(), 57U);
        std::ranges::sort(seen);
        EXPECT_EQ(std::ranges::adjacent_find(seen), seen.end());
    }
}

TEST(Searcher, FailsPolitelyWithoutAnArchive) {
    const auto searcher = Searcher::open("/nowhere/at/all");
    ASSERT_FALSE(searcher);
    EXPECT_EQ(exit_code(searcher.error().kind), 3);
}

}  // namespace
}  // namespace pressdex
