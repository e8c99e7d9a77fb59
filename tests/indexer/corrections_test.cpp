// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/corrections.hpp"

#include "indexer/correction_line.hpp"
#include "indexer/extraction.hpp"
#include "indexer/story_from.hpp"
#include "press/record.hpp"
#include "tests/indexer/archive_fixture.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

constexpr std::string_view id = "0123456789abcdef";

std::string wrong_in(std::string_view line) {
    const auto corrections = Corrections::from_text(line, "c.jsonl");
    return corrections ? "none" : corrections.error().sentence;
}

std::string with_story(const std::string& fields) {
    return "{\"story\":\"" + std::string(id) + "\"," + fields + "}";
}

TEST(Corrections, AreRefusedWithFileAndLine) {
    struct Row {
        std::string text, complaint;
    };
    const std::string good = with_story("\"title\":\"A\"") + "\n\n";
    const Row rows[] = {
        {good + "no json", "c.jsonl:3: is no JSON object"},
        {"[]", "c.jsonl:1: is no JSON object"},
        {"{\"title\":\"A\"}", "c.jsonl:1: names no story"},
        {"{\"story\":\"abc\"}", "c.jsonl:1: story is 16 hex digits"},
        {good + with_story("\"fingerprint\":\"XYZ\""), "c.jsonl:3: fingerprint is 16 hex digits"},
        {with_story("\"published\":\"2021-02-30\""),
         "c.jsonl:1: published is a day, month or year such as 2021-12-23, or null"},
        {with_story("\"event_date\":\"2021-12\""), "c.jsonl:1: event_date is a day such as 2021-12-23, or null"},
        {with_story("\"title\":null"), "c.jsonl:1: a story cannot be without a title"},
        {with_story("\"title\":\"a\\nb\""), "c.jsonl:1: title is one line"},
        {with_story("\"language\":\"English\""),
         "c.jsonl:1: language is two or three small letters such as \"ur\", or null"},
        {with_story("\"sectors\":\"leather\""),
         "c.jsonl:1: sectors is a list of names, null, or {\"+\":[...],\"-\":[...]}"},
        {with_story("\"sectors\":{\"*\":[\"leather\"]}"), "c.jsonl:1: sectors knows \"+\" and \"-\", not \"*\""},
        {with_story("\"people\":[\" \"]"), "c.jsonl:1: people holds something that is no name"},
        {with_story("\"people\":[7]"), "c.jsonl:1: people holds something that is no name"},
        {with_story("\"note\":7"), "c.jsonl:1: note is a text"},
        {with_story("\"title\":\"A\",\"title\":\"B\""), "c.jsonl:1: title is given twice"},
    };
    for (const Row& row : rows) EXPECT_EQ(wrong_in(row.text), row.complaint) << row.text;
    EXPECT_TRUE(
        wrong_in(with_story("\"sector\":[]")).starts_with("c.jsonl:1: there is no field \"sector\"; there are: "));
    EXPECT_EQ(wrong_in(good), "none");
    EXPECT_EQ(Corrections::from_file("/nowhere/c.jsonl")->lines().size(), 0U);
}

TEST(Corrections, OfOneStoryHoldInTheirOrder) {
    const auto corrections = *Corrections::from_text(
        with_story("\"title\":\"First\"") + "\n" + with_story("\"title\":\"Second\"") + "\n", "c.jsonl");
    Story story;
    story.id = id;
    const auto lines = corrections.of(story);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].title, "First");
    EXPECT_EQ(lines[1].title, "Second");
    story.id = "ffffffffffffffff";
    EXPECT_TRUE(corrections.of(story).empty());
}

TEST(Corrections, ThatWereMadeForAnotherTextAreReportedAndNotApplied) {
    Story story;
    story.id = id;
    story.title = "A title";
    story.body = {"One.", "Two."};
    const auto corrections = *Corrections::from_text(
        with_story("\"fingerprint\":\"" + text_fingerprint(story) + "\",\"title\":\"B\"") + "\n", "c.jsonl");
    EXPECT_FALSE(corrections.of(story).empty());
    EXPECT_TRUE(corrections.misfits(story).empty());
    story.body = {"One. Two."};  // white space apart it is the same text
    EXPECT_FALSE(corrections.of(story).empty());
    story.body = {"One.", "Three."};
    EXPECT_TRUE(corrections.of(story).empty());
    ASSERT_EQ(corrections.misfits(story).size(), 1U);
    EXPECT_EQ(corrections.misfits(story)[0]->line, 1U);
}

TEST(Corrections, TellWhichStoriesTheyHaveChangedFor) {
    const auto line = [](std::string_view story, std::string_view title) {
        return "{\"story\":\"" + std::string(story) + "\",\"title\":\"" + std::string(title) + "\"}\n";
    };
    const auto a = "aaaaaaaaaaaaaaaa", b = "bbbbbbbbbbbbbbbb", c = "cccccccccccccccc";
    const auto before = *Corrections::from_text(line(a, "1") + line(b, "2"), "c");
    const auto after = *Corrections::from_text(line(a, "1") + line(c, "3"), "c");
    EXPECT_TRUE(before.changed_since(before.stamp()).empty());
    EXPECT_EQ(after.changed_since(before.stamp()), (std::vector<std::string>{c, b}));
    EXPECT_EQ(before.changed_since({}), (std::vector<std::string>{a, b}));
}

TEST(CorrectionLine, IsMadeFromWhatIsTyped) {
    const auto day = *day_from_iso("2026-11-22");
    const auto made = [&](const std::vector<std::string>& typed) {
        const auto line = correction_json(id, "00112233445566ff", typed, "ayesha", day);
        return line ? *line : line.error().sentence;
    };
    const std::string head = "{\"story\":\"0123456789abcdef\",\"fingerprint\":\"00112233445566ff\",";
    const std::string tail = ",\"by\":\"ayesha\",\"at\":\"2026-11-22\"}";
    EXPECT_EQ(made({"published=2021-12-23"}), head + "\"published\":\"2021-12-23\"" + tail);
    EXPECT_EQ(made({"published="}), head + "\"published\":null" + tail);
    EXPECT_EQ(made({"locations=Lahore, Punjab, Pakistan; Karachi"}),
              head + "\"locations\":[\"Lahore, Punjab, Pakistan\",\"Karachi\"]" + tail);
    EXPECT_EQ(made({"sectors+=leather", "sectors-=energy"}),
              head + "\"sectors\":{\"+\":[\"leather\"],\"-\":[\"energy\"]}" + tail);
    EXPECT_EQ(made({"people="}), head + "\"people\":null" + tail);
    EXPECT_EQ(made({"title=A = B"}), head + "\"title\":\"A = B\"" + tail);
    EXPECT_EQ(made({"nonsense"}), "\"nonsense\" is no correction");
    EXPECT_EQ(made({"title+=x"}), "title is no list: write title=value");
    EXPECT_EQ(made({"people+=A", "people+=B; C"}), head + "\"people\":{\"+\":[\"A\",\"B\",\"C\"]}" + tail);
    EXPECT_EQ(made({"people=A", "people+=B"}), "people is given twice");
    EXPECT_EQ(made({"title=A", "title=B"}), "title is given twice");
    EXPECT_EQ(made({"story=0000000000000000"}), "story is no field of a story");
    EXPECT_EQ(made({"published=soon"}), "published is a day, month or year such as 2021-12-23, or null");
}

class CorrectedStory : public ArchiveFixture {
  protected:
    Story found() const {
        Draft draft;
        draft.text = release("2021-12-23", "NPO Plans Energy Audits Of Foundries", "energy audits of foundries");
        auto stories = stories_from(draft, "a.txt", knowledge());
        EXPECT_EQ(stories.size(), 1U);
        return stories.empty() ? Story{} : stories.front();
    }
    // A line each, one after the other.
    Story with_lines(const std::vector<std::string>& lines) const {
        auto story = found();
        std::string text;
        for (const auto& fields : lines) text += "{\"story\":\"" + story.id + "\"," + fields + "}\n";
        const auto corrections = Corrections::from_text(text, "c.jsonl");
        EXPECT_TRUE(corrections) << corrections.error().sentence;
        extract(story, knowledge(), corrections->of(story));
        return story;
    }
    Story with(const std::string& fields) const { return with_lines({fields}); }
};

TEST_F(CorrectedStory, BearsWhatStaffSayInEveryField) {
    const auto story = with(
        "\"published\":\"2021-12-24\",\"event_date\":\"2022-01-05\",\"title\":\"Another title\",\"language\":\"ur\","
        "\"outlet\":\"Indus Courier\",\"sectors\":[\"leather\"],\"locations\":[\"Quetta\"],"
        "\"organizations\":[\"New Body (NB)\"],\"people\":[\"Izhar Hunzai, Chief Executive\"],"
        "\"programmes\":[\"New Plan (NP)\"],\"note\":\"told by the office\",\"by\":\"ayesha\"");
    ASSERT_TRUE(story.published);
    EXPECT_EQ(iso(story.published->period), "2021-12-24");
    EXPECT_EQ(story.published->where, Where::corrected);
    EXPECT_EQ(story.published->evidence.quote, "told by the office, ayesha");
    EXPECT_EQ(iso(story.event->day), "2022-01-05");
    EXPECT_EQ(story.title, "Another title");
    EXPECT_EQ(story.origin.title, "NPO Plans Energy Audits Of Foundries");
    EXPECT_EQ(story.language, "ur");
    EXPECT_EQ(story.outlet, "Indus Courier");
    ASSERT_EQ(story.sectors.size(), 1U);
    EXPECT_EQ(story.sectors[0].slug, "leather");
    EXPECT_EQ(story.sectors[0].evidence.where, Where::corrected);
    ASSERT_EQ(story.locations.size(), 1U);
    EXPECT_EQ(label_of(story.locations[0]), "Quetta, Balochistan, Pakistan");
    ASSERT_EQ(story.organizations.size(), 1U);
    EXPECT_EQ(story.organizations[0].acronym, "NB");
    ASSERT_EQ(story.people.size(), 1U);
    EXPECT_EQ(story.people[0].role, "Chief Executive");
    EXPECT_EQ(story.programmes.at(0).acronym, "NP");
}

TEST_F(CorrectedStory, KeepsWhatNobodySpokeOf) {
    const auto before = found();
    const auto story = with("\"outlet\":\"X\"");
    EXPECT_EQ(story.title, before.title);
    EXPECT_EQ(story.organizations.size(), before.organizations.size());
    EXPECT_EQ(story.published->where, before.published->where);
}

TEST_F(CorrectedStory, LosesAndGainsSingleNames) {
    const auto before = found();
    ASSERT_GE(before.organizations.size(), 2U);
    const auto story = with("\"organizations\":{\"-\":[\"APO\"],\"+\":[\"New Body\"]}");
    ASSERT_EQ(story.organizations.size(), before.organizations.size());
    EXPECT_EQ(story.organizations.back().name, "New Body");
    for (const auto& organization : story.organizations) EXPECT_NE(organization.acronym, "APO");
}

TEST_F(CorrectedStory, HasNoValueWhereStaffSaySo) {
    const auto story = with("\"published\":null,\"event_date\":null,\"sectors\":null,\"locations\":[],\"outlet\":null");
    EXPECT_FALSE(story.published);
    EXPECT_FALSE(story.event);
    EXPECT_TRUE(story.sectors.empty());
    EXPECT_TRUE(story.locations.empty());
    EXPECT_TRUE(story.outlet.empty());
}

TEST_F(CorrectedStory, ReckonsTheEventFromTheCorrectedDay) {
    const auto before = found();  // "on Monday", published on Thursday 2021-12-23
    ASSERT_TRUE(before.event);
    EXPECT_EQ(iso(before.event->day), "2021-12-20");
    EXPECT_EQ(iso(with("\"published\":\"2021-12-30\"").event->day), "2021-12-27");
}

// However the name is written the second time.
TEST_F(CorrectedStory, LosesWhatAnEarlierLineAdded) {
    const auto before = found();
    const std::vector<std::pair<std::string, std::string>> rows = {
        {"\"sectors\":{\"+\":[\"leather\"]}", "\"sectors\":{\"-\":[\"Leather\"]}"},
        {"\"locations\":{\"+\":[\"Quetta\"]}", "\"locations\":{\"-\":[\"Quetta, Balochistan, Pakistan\"]}"},
        {"\"organizations\":{\"+\":[\"SMEDA\"]}",
         "\"organizations\":{\"-\":[\"Small and Medium Enterprises Development Authority\"]}"},
        {"\"organizations\":{\"+\":[\"Glass Workers Union (GWD)\"]}",
         "\"organizations\":{\"-\":[\"Glass Workers Union\"]}"},
        {"\"people\":{\"+\":[\"Izhar Hunzai, Director\"]}", "\"people\":{\"-\":[\"Izhar Hunzai\"]}"},
        {"\"people\":[\"Izhar Hunzai\"]", "\"people\":{\"-\":[\"Izhar Hunzai, Director\"]}"},
    };
    for (const auto& [added, removed] : rows) {
        const auto story = with_lines({added, removed});
        EXPECT_LE(story.sectors.size(), before.sectors.size()) << removed;
        EXPECT_LE(story.locations.size(), before.locations.size()) << removed;
        EXPECT_LE(story.organizations.size(), before.organizations.size()) << removed;
        EXPECT_LE(story.people.size(), before.people.size()) << removed;
    }
    const auto again = with_lines({rows[0].first, rows[0].second, rows[0].first});
    EXPECT_TRUE(std::ranges::any_of(again.sectors, [](const Sector& sector) { return sector.slug == "leather"; }));
}

TEST_F(CorrectedStory, SaysOfEachValueWhoCorrectedIt) {
    const auto story = with_lines({"\"sectors\":[\"leather\"],\"note\":\"call 1\",\"by\":\"amina\"",
                                   "\"published\":\"2021-12-24\",\"note\":\"call 2\",\"by\":\"bilal\"",
                                   "\"title\":\"One\"", "\"title\":\"Two\",\"by\":\"zed\""});
    EXPECT_EQ(story.sectors.at(0).evidence.quote, "call 1, amina");
    EXPECT_EQ(story.published->evidence.quote, "call 2, bilal");
    EXPECT_EQ(story.title, "Two");
    EXPECT_EQ(story.origin.title, "NPO Plans Energy Audits Of Foundries");
}

TEST_F(CorrectedStory, IsAsItWasWhenTheCorrectionIsTakenBack) {
    auto story = with("\"title\":\"Another title\",\"sectors\":null,\"outlet\":\"X\",\"published\":null");
    extract(story, knowledge());
    EXPECT_EQ(record_from(story), record_from(found()));
}

}  // namespace
}  // namespace pressdex
