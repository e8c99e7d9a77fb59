// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/cleaning/outline_fixture.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(OutlineDays, SayWhereTheDatelineEnds) {
    const auto found = outlines_of("Laboratory for tea growers\n\nNUWARA: " + lede + "\n\n" + second);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].dateline_place, "NUWARA");
    EXPECT_EQ(found[0].body[found[0].dateline_paragraph].substr(found[0].dateline_bytes), lede);
}

TEST(OutlineDays, GiveTheHeadersDateToEveryStory) {
    const auto found = outlines_of(" date 2024-05-06 In brief\n\nTEA COUNCIL OPENS ITS LABORATORY\n\n" + lede +
                                   "\n\nRAILWAY HIRES FORTY DRIVERS\n\nTARLAC: The Railway Board (RB) on Tuesday hired "
                                   "forty drivers for the night trains between Tarlac and Bulacan.\n");
    ASSERT_EQ(found.size(), 2U);
    for (const Outline& outline : found) {
        ASSERT_FALSE(outline.dates.empty());
        EXPECT_EQ(iso(outline.dates[0].period), "2024-05-06");
    }
}

TEST(OutlineDays, BelieveTheLabelledDayBelowBeforeTheDayOfTheVisit) {
    const auto dated = [](const std::string& above, const std::string& below) {
        return outlines_of(above + "\n\nTea Council Opens Laboratory For Growers\n\n" + lede + "\n\n" + second +
                           "\n\n" + third + "\n\n" + below + "\n");
    };
    const auto later = dated("Monday, December 22nd, 2025", "Publish Date : 03 August 2024 14:52 PM");
    ASSERT_FALSE(later.empty() || later[0].dates.empty());
    EXPECT_EQ(later[0].dates[0].period.first.number, day_of(2024, 8, 3)->number);
    // What came out after the day over the page is another story's.
    const auto earlier = dated("Monday, July 22nd, 2024", "Publish Date : 03 August 2024 14:52 PM");
    ASSERT_FALSE(earlier.empty() || earlier[0].dates.empty());
    EXPECT_EQ(earlier[0].dates[0].period.first.number, day_of(2024, 7, 22)->number);
}

TEST(OutlineDays, BelieveTheDayOfTheWriterBelowTheHeadlineBeforeTheDayOfTheVisit) {
    const auto found = outlines_of(
        "Monday, December 22nd, 2025\n\nHome\n\nNews\n\nTea Council Opens Laboratory For "
        "Growers\n\nBy Nimal Perera | August 3, 2024 | 0 Comments\n\n" +
        lede + "\n\n" + second + "\n\n" + third + "\n");
    ASSERT_FALSE(found.empty() || found[0].dates.empty());
    const auto surest = std::ranges::max_element(found[0].dates, {}, &PrintedDate::confidence);
    EXPECT_EQ(surest->period.first.number, day_of(2024, 8, 3)->number);
}

// Under a clock.
TEST(OutlineDays, BelieveTheDayUnderTheHeadlineBeforeTheClockOfTheVisit) {
    const auto found = outlines_of(
        "Monday, December 22nd, 2025, 05:22 am\n\nTea Council Opens Laboratory For Growers\n\n"
        "Reporter Name\n\n• Update Time : Saturday, August 3, 2024\n• 69 Time View\n\n" +
        lede + "\n\n" + second + "\n\n" + third + "\n");
    ASSERT_FALSE(found.empty() || found[0].dates.empty());
    const auto surest = std::ranges::max_element(found[0].dates, {}, &PrintedDate::confidence);
    EXPECT_EQ(surest->period.first.number, day_of(2024, 8, 3)->number);
}

TEST(OutlineDays, TakeNoDayBesideTheMinutesSinceTheLastChange) {
    const auto dates_below = [](const std::string& top) {
        const auto found = outlines_of(top + "\nTea Council Opens Laboratory For Growers\n\n" + lede + "\n\n" + second +
                                       "\n\n" + third + "\n");
        return found.empty() ? std::size_t{99} : found[0].dates.size();
    };
    EXPECT_EQ(dates_below("Monday 22.12.2025\nUpdated 10 minutes ago\n"), 0U);
    EXPECT_EQ(dates_below("Lunes 22.12.2025\nActualizado hace 10min.\n"), 0U);
    EXPECT_EQ(dates_below("Monday 22.12.2025\nIslands\n"), 1U);
}

TEST(OutlineDays, FindTheDayAboveTheCommentsThatNobodyWrote) {
    const auto found = outlines_of("Tea Council Opens Laboratory For Growers\n\n" + lede + "\n\n" + second +
                                   "\n\nMonday 22nd December 2025\n\nAdd New Comment:\nYou have to be logged in as a "
                                   "member before you can comment.\n");
    ASSERT_EQ(found.size(), 1U);
    ASSERT_EQ(found[0].dates.size(), 1U);
    EXPECT_EQ(found[0].dates[0].period.first.number, day_of(2025, 12, 22)->number);
}

TEST(OutlineDays, BelieveALabelledDayBehindAStandfirst) {
    const std::string title = "Tea Council Opens Laboratory For Growers";
    const auto found = outlines_of(title + "\n\n" + lede + "\n\n" + title + "\nPublish: 03.07.2024\n\n" + second +
                                   "\n\n" + third + "\n");
    ASSERT_FALSE(found.empty() || found[0].dates.empty());
    EXPECT_EQ(found[0].dates[0].period.first.number, day_of(2024, 7, 3)->number);
}

// An invitation's block: the day is that of what it announces, and its lines stay.
TEST(OutlineDays, TakeTheDayBesideAVenueForNoDayOfThePage) {
    for (const std::string block : {"Date: 15 July 2024\nVenue: Hotel Asia, Dhaka", "When: 15 July 2024\nWhere: Dhaka",
                                    "Venue: Hotel Asia\nDate: 15 July 2024", "Tanggal: 15 Juli 2024\nTempat: Jakarta",
                                    "日時：2024年7月15日（月）\n場所：東京"}) {
        const auto found = outlines_of("Tea Council Opens Laboratory For Growers\n\n" + block + "\n\n" + lede + "\n\n" +
                                       second + "\n");
        ASSERT_EQ(found.size(), 1U) << block;
        EXPECT_TRUE(found[0].dates.empty()) << block;
        std::string body;
        for (const auto& paragraph : found[0].body) body += paragraph + "\n";
        EXPECT_NE(body.find("15"), std::string::npos) << block;
        EXPECT_EQ(found[0].title, "Tea Council Opens Laboratory For Growers") << block;
    }
    const auto dated = outlines_of("Tea Council Opens Laboratory For Growers\n\nDate: 15 July 2024\n\n" + lede +
                                   "\n\n" + second + "\n");
    ASSERT_FALSE(dated.empty());
    EXPECT_FALSE(dated[0].dates.empty());
}

TEST(OutlineDays, FindTheDatelineBelowSubheadings) {
    const auto found = outlines_of(
        "Tea council opens a laboratory\n\n* Two more are promised\n* Growers pay no fee\n\n"
        "A van collects the samples of the villages\n\nNUWARA, May 5, 2024 (Tea Wire) -- " +
        lede + "\n\n" + second);
    ASSERT_EQ(found.size(), 1U);
    ASSERT_FALSE(found.front().dates.empty());
    EXPECT_EQ(iso(found.front().dates.front().period), "2024-05-05");
}

// The date that a page is surest of.
std::string surest_day(const std::string& text) {
    const auto found = outlines_of(text);
    if (found.size() != 1 || found[0].dates.empty()) return "";
    return iso(std::ranges::max_element(found[0].dates, {}, &PrintedDate::confidence)->period);
}

TEST(OutlineDays, TellTheDayOfPublicationFromThatOfAChangeAndFromTodays) {
    const std::string title = "Growers get a laboratory of their own\n\n", text = lede + "\n\n" + second + "\n";
    EXPECT_EQ(surest_day("입력 2018.10.26 19:30\n\n수정 2018.10.30 09:47\n\n" + title + text), "2018-10-26");
    EXPECT_EQ(surest_day(title + "Publié le 3 mai 2024\nModifié le 9 mai 2024\n\n" + text), "2024-05-03");
    EXPECT_EQ(surest_day(title + "Обновлено: 20.03.2024\nОпубликовано: 14.03.2024\n\n" + text), "2024-03-14");
    EXPECT_EQ(surest_day(title + "Data publikacji: 14.03.2024\nOstatnia aktualizacja: 20.03.2024\n\n" + text),
              "2024-03-14");
    // What a site prints over all its pages is the day on which it was looked at.
    EXPECT_EQ(surest_day("mercredi 3 octobre 2012\n\n" + title + "Lundi, 01 Octobre 2012 10:50\n\n" + text),
              "2012-10-01");
    EXPECT_EQ(surest_day("3 May 2024\n\n" + title + text), "2024-05-03");
    // Below a long subheading and the captions of its pictures.
    EXPECT_EQ(surest_day(title + third + "\n\nPublicada\n\nel\n\nLa Paz, 27 de mayo 2022\n\n" + text), "2022-05-27");
}

TEST(OutlineDays, ReadNumbersInTheOrderOfThePage) {
    const std::string title = "Growers get a laboratory of their own\n\n", text = lede + "\n\n" + second + "\n\n";
    EXPECT_EQ(surest_day(title + "Release Date: 03/05/2024\n\n" + text), "2024-05-03");
    EXPECT_EQ(surest_day(title + "Release Date: 03/05/2024\n\n" + text + "Bids are opened on 03/28/2024 in the hall."),
              "2024-03-05");
    EXPECT_EQ(surest_day(title + "Tuesday, 03/05/2024\n\n" + text), "2024-03-05");
}

TEST(OutlineDays, TakeTheYearOfADatelineFromWhatTheTextTells) {
    const auto dated = [](const std::string& above, const std::string& dateline, const std::string& end) {
        return surest_day(above + "Growers get a laboratory of their own\n\n" + dateline + lede + "\n\n" + second +
                          "\n\n" + end);
    };
    EXPECT_EQ(dated("", "NUWARA (May 19): ", "It was shown first at the Hill Tea Fair 2023."), "2023-05-19");
    EXPECT_EQ(dated("Press Release No. 4 of 2023\n\n", "NUWARA, May 19 - ", third), "2023-05-19");
    // A Friday only in 2023.
    EXPECT_EQ(dated("", "NUWARA, Friday, May 19 (HNS) - ", "In 2022 there was none, and by 2030 there will be ten."),
              "2023-05-19");
    for (const char* end : {"By 2030 there will be ten.", "Vision 2030 promises ten of them.",
                            "In 2022 there was none.", "The Tea Fair 2023 and the Tea Fair 2024 had asked for it."})
        EXPECT_EQ(dated("", "NUWARA (May 19): ", end), "") << end;
}

TEST(OutlineDays, TakeNoDeadlineForTheDay) {
    const std::string title = "Growers get a laboratory of their own\n\n", text = lede + "\n\n" + second + "\n";
    EXPECT_EQ(surest_day(title + "Deadline: 30 April 2024\n\n" + text), "");
    EXPECT_EQ(surest_day(title + "Fecha límite: 30 de abril de 2024\n\n" + text), "");
    EXPECT_EQ(surest_day(title + "Closing date: 30 April 2024\nDate of issue: 14 March 2024\n\n" + text), "2024-03-14");
}

TEST(OutlineDays, ReadADayThatABoxPartsIntoLines) {
    const std::string title = "Growers get a laboratory of their own\n", text = lede + "\n\n" + second + "\n";
    EXPECT_EQ(surest_day("News\n14\nMar\n2024\n" + title + text), "2024-03-14");
    EXPECT_EQ(surest_day(title + "Mar\n14,\n2024\n" + text), "2024-03-14");
    EXPECT_EQ(surest_day(title + "14\nmars 2024\n" + text), "2024-03-14");
}

TEST(OutlineDays, TellADayOfItsOwnFromThatOfTheLastReview) {
    const std::string title = "Growers get a laboratory of their own\n\n";
    EXPECT_EQ(surest_day(title + lede + "\n\n" + second + "\n\n" + third +
                         "\n\nDocument date: 2024-03-14\nDocument number: 24/118\nLast reviewed on 2 May 2024\n"),
              "2024-03-14");
}

}  // namespace
}  // namespace pressdex
