// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/isolation/draft_message.hpp"

#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

Draft full_draft() {
    Draft draft;
    draft.text = "Line one\nسطر";
    draft.title = "Title";
    draft.date = "2021-12-23";
    draft.dates = {{{*day_of(2021, 12, 23), Precision::day}, Where::meta, "datePublished", 0.75F},
                   {{*day_of(2021, 12, 1), Precision::month}, Where::header, "Dec 2021", 0.5F}};
    draft.byline = "A. Writer";
    draft.id = "id-1";
    draft.url = "https://example.org/a";
    draft.outlet = "Example";
    draft.language = "en";
    draft.places = {"Lahore"};
    draft.orgs = {"NPO", "APO"};
    draft.people = {"Someone"};
    draft.topics = {"leather"};
    draft.is_one_story = true;
    draft.line = 7;
    return draft;
}

TEST(DraftMessage, CarriesEveryMemberOfADraft) {
    const auto sent = full_draft();
    const auto answer = answer_from(message_from(ReadAnswer{{sent}, {{"f", 4, "what", "done", Severity::refused}}}));
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->drafts.size(), 1U);
    const auto& got = answer->drafts.front();
    EXPECT_EQ(got.text, sent.text);
    EXPECT_EQ(got.title, sent.title);
    EXPECT_EQ(got.date, sent.date);
    EXPECT_EQ(got.byline, sent.byline);
    EXPECT_EQ(got.id, sent.id);
    EXPECT_EQ(got.url, sent.url);
    EXPECT_EQ(got.outlet, sent.outlet);
    EXPECT_EQ(got.language, sent.language);
    EXPECT_EQ(got.places, sent.places);
    EXPECT_EQ(got.orgs, sent.orgs);
    EXPECT_EQ(got.people, sent.people);
    EXPECT_EQ(got.topics, sent.topics);
    EXPECT_EQ(got.is_one_story, sent.is_one_story);
    EXPECT_EQ(got.line, sent.line);
    ASSERT_EQ(got.dates.size(), 2U);
    EXPECT_EQ(got.dates[1].period, sent.dates[1].period);
    EXPECT_EQ(got.dates[0].where, Where::meta);
    EXPECT_EQ(got.dates[0].quote, "datePublished");
    EXPECT_FLOAT_EQ(got.dates[0].confidence, 0.75F);
    ASSERT_EQ(answer->complaints.size(), 1U);
    EXPECT_EQ(answer->complaints[0].what, "what");
    EXPECT_EQ(answer->complaints[0].line, 4U);
    EXPECT_EQ(answer->complaints[0].severity, Severity::refused);
}

TEST(DraftMessage, CarriesTheBytesOfAFileAsTheyLie) {
    std::string bytes;
    for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
    const auto request = request_from(message_from(ReadRequest{"html", "a.html", bytes}));
    ASSERT_TRUE(request);
    EXPECT_EQ(request->reader, "html");
    EXPECT_EQ(request->file, "a.html");
    EXPECT_EQ(request->bytes, bytes);
}

TEST(DraftMessage, DamageIsRefusedAndNeverReadBeyond) {
    const auto good = message_from(ReadAnswer{{full_draft()}, {}});
    EXPECT_FALSE(answer_from(""));
    EXPECT_FALSE(answer_from("nonsense"));
    for (std::size_t cut = 0; cut < good.size(); ++cut)
        EXPECT_FALSE(answer_from(std::string_view(good).substr(0, cut)));
    std::mt19937 random(1);
    for (int i = 0; i < 5000; ++i) {
        auto bad = good;
        for (int hits = 0; hits < 3; ++hits) bad[random() % bad.size()] = static_cast<char>(random());
        static_cast<void>(answer_from(bad));
    }
}

}  // namespace
}  // namespace pressdex
