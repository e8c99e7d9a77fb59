// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a name: what it means, what comes first, what a year holds.
#include "searcher/render_timeline.hpp"
#include "searcher/searcher.hpp"
#include "tests/searcher/made_archive.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

Programme programme(const std::string& name, const std::string& acronym, bool is_main) {
    Programme one;
    one.name = name;
    one.acronym = acronym;
    one.evidence.main_subject = is_main;
    return one;
}

Quotation quotation(const std::string& text, const std::string& speaker) {
    Quotation one;
    one.text = text;
    one.speaker = speaker;
    return one;
}

std::vector<Story> stories_of_a_programme() {
    auto mentioned = made_story({.source = "mentioned",
                                 .title = "Council meets",
                                 .body = {"The council heard of Green Kilns among other things."},
                                 .published = "2018-02-03",
                                 .outlet = "Ravi Herald",
                                 .locations = {"Lahore, Punjab, Pakistan"}});
    mentioned.programmes = {programme("Green Kilns", "GK", false)};
    auto announced =
        made_story({.source = "announced",
                    .title = "Green Kilns announced",
                    .body = {"A thousand brick kilns are to burn less coal.", "Green Kilns begins in May."},
                    .published = "2018-04-01",
                    .outlet = "Indus Courier",
                    .locations = {"Lahore, Punjab, Pakistan"}});
    announced.programmes = {programme("Green Kilns", "GK", true)};
    announced.quotations = {quotation("We thank all our guests for coming to this fine hall today", "Usher"),
                            quotation("Green Kilns will halve the coal that our kilns burn by 2020", "Amna Butt")};
    announced.people = {{"Amna Butt", "director", {}, {}}};
    auto copy = announced;
    copy.source = "copy";
    copy.id = story_id("copy", 1);
    copy.published->period.first.number += 1;
    copy.outlet = "Ravi Herald";
    auto later = made_story({.source = "later",
                             .title = "Kilns cleaner",
                             .body = {"GK reached Multan."},
                             .published = "2021-07",
                             .locations = {"Multan, Punjab, Pakistan"}});
    later.programmes = {programme("Green Kilns", "GK", true)};
    auto undated =
        made_story({.source = "undated", .title = "Kiln owners ask for Green Kilns loans", .body = {"Owners asked."}});
    undated.programmes = {programme("Green Kilns", "GK", false)};
    auto person = made_story({.source = "person",
                              .title = "Speech",
                              .body = {"Amna Butt spoke of green kilns as such."},
                              .published = "2022-01-01"});
    person.people = {{"Amna Butt", "director", {}, {}}};
    return {later, undated, copy, announced, mentioned, person};
}

class ATimeline : public ::testing::Test {
  protected:
    Timeline of(const std::string& typed, const Request& request = {}) {
        auto timeline = searcher_.timeline(typed, request);
        EXPECT_TRUE(timeline) << timeline.error().sentence;
        return timeline ? *std::move(timeline) : Timeline();
    }
    MadeArchive archive_{stories_of_a_programme()};
    Searcher searcher_ = *Searcher::open(archive_.folder());
};

TEST_F(ATimeline, BeginsWithTheFirstMentionAndTheEarliestAnnouncements) {
    for (const auto* typed :
         {"Green Kilns", "gk", "programme:green-kilns", "program:\"Green Kilns\"", "\"green kilns\""}) {
        const auto timeline = of(typed);
        EXPECT_EQ(timeline.field, FieldId::programme) << typed;
        EXPECT_EQ(timeline.label, "Green Kilns") << typed;
        EXPECT_EQ(timeline.total, 5U);
        EXPECT_EQ(timeline.announcements, 4U);
        ASSERT_TRUE(timeline.first_mention);
        EXPECT_EQ(timeline.first_mention->story.source, "mentioned");
        EXPECT_EQ(timeline.first_mention->snippet.text, "The council heard of Green Kilns among other things.");
        EXPECT_FALSE(timeline.first_mention->snippet.marks.empty());
        ASSERT_EQ(timeline.announced.size(), 2U);  // mainly about it; the copy is folded
        EXPECT_EQ(timeline.announced[0].story.source, "announced");
        EXPECT_EQ(timeline.announced[1].story.source, "later");
    }
}

TEST_F(ATimeline, TellsOfEachYearHowMuchWhereByWhomAndInWhoseWords) {
    const auto timeline = of("Green Kilns");
    ASSERT_EQ(timeline.years.size(), 3U);
    const auto& first = timeline.years[0];
    EXPECT_EQ(first.year, "2018");
    EXPECT_EQ(first.stories, 3U);
    EXPECT_EQ(first.announcements, 2U);
    ASSERT_EQ(first.places.size(), 1U);  // the province and the country hold nothing of their own
    EXPECT_EQ(first.places[0].label, "Lahore, Punjab, Pakistan");
    EXPECT_EQ(first.places[0].count, 3U);
    ASSERT_EQ(first.outlets.size(), 2U);
    EXPECT_EQ(first.outlets[0].label, "Ravi Herald");
    EXPECT_EQ(first.outlets[0].count, 2U);
    EXPECT_EQ(first.first.source, "mentioned");
    ASSERT_TRUE(first.quotation);
    EXPECT_EQ(first.quotation->speaker, "Amna Butt");  // who speaks of it, not who speaks first
    EXPECT_EQ(first.quotation->role, "director");
    EXPECT_FALSE(first.quotation->text.marks.empty());
    EXPECT_EQ(timeline.years[1].year, "2021");
    EXPECT_EQ(timeline.years[2].year, "undated");
    EXPECT_FALSE(timeline.years[2].quotation);
}

TEST_F(ATimeline, CountsEveryStoryOnceAndFollowsFilters) {
    for (const auto* typed : {"Green Kilns", "Amna Butt", "kilns", "location:Punjab"}) {
        const auto timeline = of(typed);
        std::uint32_t stories = 0;
        for (const auto& year : timeline.years) stories += year.stories;
        EXPECT_EQ(stories, timeline.total) << typed;
    }
    Request request;
    request.choose(FieldId::outlet, "Ravi Herald");
    const auto narrowed = of("Green Kilns", request);
    EXPECT_EQ(narrowed.total, 2U);
    request.since = "2019";
    EXPECT_EQ(of("Green Kilns", request).total, 0U);
}

TEST_F(ATimeline, FallsBackToTheWordsAndSaysSo) {
    const auto timeline = of("brick kilns");
    EXPECT_FALSE(timeline.field);
    EXPECT_EQ(timeline.total, 2U);
    ASSERT_EQ(timeline.notes.size(), 1U);
    EXPECT_NE(timeline.notes[0].find("no programme, organization or person is called"), std::string::npos);
    const auto person = of("Amna Butt");
    EXPECT_EQ(person.field, FieldId::person);
    ASSERT_TRUE(person.years[0].quotation);
    EXPECT_EQ(person.years[0].quotation->speaker, "Amna Butt");
}

TEST_F(ATimeline, RefusesWhatNamesNothing) {
    for (const auto* typed : {"", "!!!", "foo:bar", "year:2018", "language:en", "title:kilns", "programme:nowhere"}) {
        const auto timeline = searcher_.timeline(typed, {});
        ASSERT_FALSE(timeline) << typed;
        EXPECT_EQ(timeline.error().kind, ErrorKind::wrongly_asked) << typed;
    }
}

// Two programmes and a body share an acronym; one story of a programme does not use it.
std::vector<Story> stories_of_one_acronym() {
    const auto about = [](const std::string& source, const std::string& title, Programme one) {
        auto story =
            made_story({.source = source, .title = title, .body = {title + " in short."}, .published = "2020"});
        story.programmes = {std::move(one)};
        return story;
    };
    auto body = made_story({.source = "body",
                            .title = "Kiln society elects",
                            .body = {"The Guild of Kilns elected its chair."},
                            .published = "2019",
                            .organizations = {{"Guild of Kilns", "GK"}}});
    return {about("g1", "Green Kilns opens", programme("Green Kilns", "GK", true)),
            about("g2", "Green Kilns widens", programme("Green Kilns", "GK", true)),
            about("g3", "Green Kilns closes", programme("Green Kilns", "", false)),
            about("o1", "Owner's Kilns opens", programme("Owner's Kilns", "GK", true)), body};
}

TEST(AnAcronymOfSeveral, IsToldAsTheOneThatMostStoriesMeanAndNamesTheOthers) {
    const MadeArchive archive(stories_of_one_acronym());
    auto searcher = *Searcher::open(archive.folder());
    const auto timeline = *searcher.timeline("GK", {});
    EXPECT_EQ(timeline.label, "Green Kilns");
    EXPECT_EQ(timeline.field, FieldId::programme);
    EXPECT_EQ(timeline.total, 3U);  // its own, also where the acronym is not used; none of the others
    ASSERT_EQ(timeline.choices.size(), 2U);
    EXPECT_EQ(timeline.choices[0].label, "Owner's Kilns");
    EXPECT_EQ(timeline.choices[0].stories, 1U);
    EXPECT_EQ(timeline.choices[1].label, "Guild of Kilns");
    EXPECT_EQ(timeline.choices[1].field, FieldId::organization);
    for (const auto& choice : timeline.choices) {
        const auto other = *searcher.timeline(choice.name, {});
        EXPECT_EQ(other.label, choice.label);
        EXPECT_EQ(other.total, choice.stories);
        EXPECT_TRUE(other.choices.empty());
    }
    EXPECT_EQ(choice_lines(timeline)[0],
              "also: Owner's Kilns (programme), 1 story: pressdex-search timeline 'Owner'\\''s Kilns'");
}

TEST(AnAcronymOfSeveral, IsOnePlaceOfThatNameToo) {
    const MadeArchive archive({made_story({.source = "a", .title = "A", .locations = {"Lahore, Punjab, Pakistan"}}),
                               made_story({.source = "b", .title = "B", .locations = {"Multan, Punjab, Pakistan"}}),
                               made_story({.source = "c", .title = "C", .locations = {"Amritsar, Punjab, India"}})});
    auto searcher = *Searcher::open(archive.folder());
    const auto timeline = *searcher.timeline("location:Punjab", {});
    EXPECT_EQ(timeline.label, "Punjab, Pakistan");
    EXPECT_EQ(timeline.total, 2U);
    ASSERT_EQ(timeline.choices.size(), 1U);
    EXPECT_EQ(timeline.choices[0].name, "location:Punjab, India");
    EXPECT_EQ(searcher.timeline(timeline.choices[0].name, {})->total, 1U);
}

}  // namespace
}  // namespace pressdex
