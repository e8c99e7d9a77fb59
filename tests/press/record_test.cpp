// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/record.hpp"

#include "tests/press/random_story.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Record, GivesBackEveryMemberOfRandomStories) {
    RandomStories stories(7);
    for (int i = 0; i < 500; ++i) {
        const auto story = stories.next();
        const auto bytes = record_from(story);
        const auto back = story_from_record(bytes);
        ASSERT_TRUE(back) << i;
        EXPECT_EQ(record_from(*back), bytes);
        EXPECT_EQ(back->title, story.title);
        EXPECT_EQ(back->body, story.body);
        EXPECT_EQ(back->published.has_value(), story.published.has_value());
        EXPECT_EQ(effective_date(*back), effective_date(story));
        EXPECT_EQ(back->people.size(), story.people.size());
        EXPECT_EQ(back->quotations.size(), story.quotations.size());
        EXPECT_EQ(back->amounts.size(), story.amounts.size());
        for (std::size_t a = 0; a < back->amounts.size(); ++a) {
            EXPECT_EQ(back->amounts[a].value, story.amounts[a].value);
            EXPECT_EQ(back->amounts[a].to, story.amounts[a].to);
        }
        EXPECT_EQ(back->origin.title, story.origin.title);
        EXPECT_EQ(back->origin.topics, story.origin.topics);
        EXPECT_EQ(back->origin.dates.size(), story.origin.dates.size());
    }
}

TEST(Record, KeepsThePassagesOfAStoryOfSeveralLanguages) {
    RandomStories stories(9);
    auto story = stories.next();
    const auto without = record_from(story);
    story.passages = {{0, 0, "ur"}, {3, 5, "en"}};
    const auto bytes = record_from(story);
    const auto back = story_from_record(bytes);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->passages, story.passages);
    EXPECT_TRUE(story_from_record(without)->passages.empty());
    EXPECT_FALSE(story_from_record(bytes.substr(0, bytes.size() - 1)));
    EXPECT_FALSE(story_from_record(bytes + "x"));
}

TEST(Record, RefusesBytesThatWereCutOrChangedWithoutReadingBeyondThem) {
    RandomStories stories(8);
    const auto bytes = record_from(stories.next());
    for (std::size_t size = 0; size < bytes.size(); ++size) EXPECT_FALSE(story_from_record(bytes.substr(0, size)));
    EXPECT_FALSE(story_from_record(bytes + "x"));
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        auto damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x80);
        static_cast<void>(story_from_record(damaged));  // any answer, no crash: the sanitizers watch
    }
}

}  // namespace
}  // namespace pressdex
