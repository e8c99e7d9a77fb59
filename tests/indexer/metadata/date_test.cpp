// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/date.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

PrintedDate on(const char* day, Where where, float confidence = 0.9F) {
    return {*period_from_iso(day), where, day, confidence};
}

TEST(PublicationDay, IsTheGivenOneBeforeAnyPrintedOne) {
    Outline outline;
    outline.dates = {on("2021-12-20", Where::header)};
    Draft draft;
    draft.date = "Thu, 23 Dec 2021 10:00:00 +0500";
    const auto published = published_of(outline, draft);
    ASSERT_TRUE(published.has_value());
    EXPECT_EQ(iso(published->period), "2021-12-23");
    EXPECT_EQ(published->where, Where::given);
}

TEST(PublicationDay, FollowsTheWorthOfWhatPrintedIt) {
    Outline outline;
    outline.dates = {on("2021-12-03", Where::dateline), on("2021-12-02", Where::byline),
                     on("2021-12-01", Where::header)};
    EXPECT_EQ(iso(published_of(outline, {})->period), "2021-12-01");
    outline.dates.pop_back();
    EXPECT_EQ(iso(published_of(outline, {})->period), "2021-12-02");
    outline.dates.pop_back();
    EXPECT_EQ(iso(published_of(outline, {})->period), "2021-12-03");
}

TEST(PublicationDay, IsAWholeDayRatherThanAMonthPrintedHigherUp) {
    Outline outline;
    outline.dates = {on("2021-12", Where::header), on("2021-12-05", Where::dateline)};
    EXPECT_EQ(iso(published_of(outline, {})->period), "2021-12-05");
    outline.dates.pop_back();
    EXPECT_EQ(iso(published_of(outline, {})->period), "2021-12");
}

TEST(PublicationDay, IsReadInTheTextOnlyWhereTheTextSaysThatItIsOne) {
    const std::pair<const char*, const char*> rows[] = {
        {"The council opened a centre in Lahore on 5 May 2024.", ""},
        {"The council was established on 5 May 1990 in Lahore.", ""},
        {"In a statement issued here on 5 May 2024, the council thanked its members.", "2024-05-05"},
        {"The press release was published on May 5, 2024 by the council.", "2024-05-05"},
        {"The figures were released on May 5, 2024 by the council.", ""},
        {"Today, 5 May 2024, the council opened a centre.", "2024-05-05"},
        {"Baraza limefungua maabara mjini Arusha leo Mei 5, 2024.", "2024-05-05"},
        {"Rada otworzyła laboratorium dziś, 5 maja 2024, w Krakowie.", "2024-05-05"},
        {"شورا ئەمڕۆ یەکشەممە 22ـی تشرینی یەکەمی 2023 تاقیگەی کردەوە.", "2023-10-22"},
        {"ئه‌مڕۆ یه‌كشه‌ممه‌ 20ی نیسانی 2025 كۆنفرانس به‌ڕێوه‌چوو.",
         "2025-04-20"},
    };
    for (const auto& [text, day] : rows) {
        Outline outline;
        outline.body = {text};
        const auto published = published_of(outline, {});
        EXPECT_EQ(published ? iso(published->period) : "", day) << text;
    }
}

TEST(PublicationDay, IsTheEndOfAnEmbargoThatNamesOne) {
    ReleaseStatus release;
    EXPECT_FALSE(published_at_end_of_embargo(release).has_value());
    release.is_embargoed = true;
    EXPECT_FALSE(published_at_end_of_embargo(release).has_value());
    release.until = day_of(2024, 5, 5);
    release.evidence.quote = "EMBARGOED UNTIL 5 May 2024";
    const auto published = published_at_end_of_embargo(release);
    ASSERT_TRUE(published);
    EXPECT_EQ(iso(published->period), "2024-05-05");
    EXPECT_EQ(published->evidence.quote, "EMBARGOED UNTIL 5 May 2024");
}

TEST(PublicationDay, RefusesAGivenDayThatTheCalendarLacks) {
    Draft draft;
    draft.date = "2021-02-30";
    EXPECT_FALSE(published_of({}, draft).has_value());
}

}  // namespace
}  // namespace pressdex
