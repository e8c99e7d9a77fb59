// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/story.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(StoryId, DependsOnIdentityAndNumberOnly) {
    EXPECT_EQ(story_id("2021/energy.txt", 1).size(), 16U);
    EXPECT_EQ(story_id("2021/energy.txt", 1), story_id("2021/energy.txt", 1));
    EXPECT_NE(story_id("2021/energy.txt", 1), story_id("2021/energy.txt", 2));
    EXPECT_NE(story_id("a", 11), story_id("a\n1", 1));
}

TEST(CanonicalUrl, LeavesOutWhatDoesNotNameThePage) {
    struct Row {
        const char *given, *canonical;
    };
    constexpr Row rows[] = {
        {"http://WWW.Example.org:80/a/?utm_source=x&b=1#top", "http://www.example.org/a/?b=1"},
        {"https://example.org", "https://example.org/"},
        {"https://example.org:443/News", "https://example.org/News"},
        {"https://example.org?fbclid=1", "https://example.org/"},
        {"https://example.org/a?x=1&&y=2", "https://example.org/a?x=1&y=2"},
        {"not a url", "not a url"},
    };
    for (const auto& row : rows) EXPECT_EQ(canonical_url(row.given), row.canonical);
}

TEST(EffectiveDate, IsThePublicationDayElseTheEventDay) {
    Story story;
    EXPECT_FALSE(effective_date(story));
    story.event = Event{*day_from_iso("2021-04-05"), {}};
    EXPECT_EQ(iso(*effective_date(story)), "2021-04-05");
    story.published = Published{*period_from_iso("2021-04"), Where::header, {}};
    EXPECT_EQ(iso(*effective_date(story)), "2021-04");
}

TEST(Where, HasANameThatLeadsBack) {
    for (int i = 0; i <= static_cast<int>(Where::corrected); ++i) {
        const auto where = static_cast<Where>(i);
        EXPECT_EQ(where_named(name_of(where)), where);
    }
    EXPECT_FALSE(where_named("nowhere"));
}

}  // namespace
}  // namespace pressdex
