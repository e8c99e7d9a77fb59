// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/cleaning/outline_fixture.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Outlines, TakeTheHeadlineAndTheHeadersDate) {
    const auto found = outlines_of(
        " date 2024-05-05 Open Menu\n\nTea Council Opens Laboratory For Growers\n\nAli Khan (@ali) Published May 05, "
        "2024 | 03:00 PM\n\n" +
        lede + "\n\n" + second + "\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, "Tea Council Opens Laboratory For Growers");
    EXPECT_FALSE(found[0].title_is_lede);
    EXPECT_EQ(found[0].body, (std::vector<std::string>{lede, second}));
    ASSERT_FALSE(found[0].dates.empty());
    EXPECT_EQ(found[0].dates[0].where, Where::header);
    EXPECT_EQ(found[0].byline, "Ali Khan (@ali)");
}

TEST(Outlines, LetTheLedeStandForAHeadlineThatIsNotPrinted) {
    const auto found = outlines_of(" date 2024-05-05 " + lede + "\n\n" + second + "\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, lede);
    EXPECT_TRUE(found[0].title_is_lede);
    EXPECT_EQ(found[0].body.size(), 2U);
}

TEST(Outlines, DoNotDoubleAHeadlineThatIsRepeatedAsLede) {
    const std::string headline =
        "Tea Council opens a laboratory for small growers in Nuwara and promises two more before the end of the year";
    const auto plain = outlines_of(headline + "\n\n" + headline + "\n\n" + second + "\n\n" + third);
    ASSERT_EQ(plain.size(), 1U);
    EXPECT_EQ(plain[0].title, headline);
    EXPECT_EQ(plain[0].body, (std::vector<std::string>{second, third}));

    // The lede also bears the dateline: it stays, and is marked as the title's repetition.
    const auto wired = outlines_of(headline + "\n\nNUWARA, (Tea Wire - 5th May, 2024) :" + headline + ".\n\n" + second +
                                   "\n\n" + third);
    ASSERT_EQ(wired.size(), 1U);
    EXPECT_EQ(wired[0].title, headline);
    EXPECT_TRUE(wired[0].title_is_lede);
    EXPECT_EQ(wired[0].dateline_place, "NUWARA");
    EXPECT_EQ(wired[0].outlet, "Tea Wire");
}

TEST(Outlines, SayWhereTheDatelineEnds) {
    const auto found = outlines_of("Laboratory for tea growers\n\nNUWARA: " + lede + "\n\n" + second);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].dateline_place, "NUWARA");
    EXPECT_EQ(found[0].body[found[0].dateline_paragraph].substr(found[0].dateline_bytes), lede);
}

TEST(Outlines, LeaveOutThePagesFurniture) {
    const auto found = outlines_of(
        "Skip to content\nHome\nNews\nBusiness\nSport\nLetters\n\nTea council opens laboratory for "
        "growers\n\nShare\nTweet\n\n" +
        lede + "\n\nAdvertisement\n\n" + second +
        "\n\nRelated\n\nPort closed by storm\nPrices of coffee rise again\n\n" + third +
        "\n\nMore in Business\nWeavers ask for steady gas\n\nCopyright Hill Courier. All rights reserved.\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, "Tea council opens laboratory for growers");
    EXPECT_EQ(found[0].body, (std::vector<std::string>{lede, second, third}));
}

TEST(Outlines, KeepSubheadingsAndListsOfOneStory) {
    const auto found =
        outlines_of("Tea council opens laboratory for growers\n\n" + lede + "\n\nTwo more to come\n\n" + second +
                    "\n\nThe council will test:\n\n• leaves of the first flush\n\n• water from the wells\n\n" + third);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(says(found[0], "Two more to come"));
    EXPECT_TRUE(says(found[0], "• water from the wells"));
}

TEST(Outlines, PartARoundUpUnderHeadings) {
    const std::string rail =
        "The Railway Board (RB) on Tuesday hired forty drivers for the night trains between Tarlac and Bulacan, a news "
        "release said.";
    const std::string rail_more =
        "Timetables will be printed anew, and tickets can be bought in the train from the first of next month.";
    EXPECT_EQ(
        titles(" date 2024-05-06 " + lede + "\n\n" + second + "\n\nNight trains:\n\n" + rail + "\n\n" + rail_more),
        (std::vector<std::string>{lede, "Night trains"}));
    EXPECT_EQ(titles("News in brief\n\nTEA COUNCIL OPENS ITS LABORATORY\n\n" + lede + "\n\n" + second +
                     "\n\nRAILWAY HIRES FORTY DRIVERS\n\n" + rail + "\n\n" + rail_more),
              (std::vector<std::string>{"TEA COUNCIL OPENS ITS LABORATORY", "RAILWAY HIRES FORTY DRIVERS"}));
}

TEST(Outlines, PartAPrintedFeedAndKeepEachStorysDate) {
    const auto found = outlines_of(
        "# Source:Hill Courier, URL:https://x.org/feed\n\n## Tea council opens laboratory\n - "
        "[https://x.org/a](https://x.org/a)\n - date published: 2025-02-19T23:00:41+00:00\n\n" +
        lede.substr(0, 90) +
        "…\n\n## Railway hires drivers\n - [https://x.org/b](https://x.org/b)\n - date published: "
        "2025-02-18T22:58:52+00:00\n\nForty drivers are hired for the night trains between Tarlac and Bulacan &#8211; "
        "and more…\n");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].title, "Tea council opens laboratory");
    EXPECT_EQ(found[1].title, "Railway hires drivers");
    EXPECT_EQ(found[1].number, 2U);
    EXPECT_EQ(found[0].outlet, "Hill Courier");
    ASSERT_FALSE(found[1].dates.empty());
    EXPECT_EQ(iso(found[1].dates[0].period), "2025-02-18");
    EXPECT_TRUE(says(found[1], "Bulacan – and"));
}

TEST(Outlines, GiveTheHeadersDateToEveryStory) {
    const auto found = outlines_of(" date 2024-05-06 In brief\n\nTEA COUNCIL OPENS ITS LABORATORY\n\n" + lede +
                                   "\n\nRAILWAY HIRES FORTY DRIVERS\n\nTARLAC: The Railway Board (RB) on Tuesday hired "
                                   "forty drivers for the night trains between Tarlac and Bulacan.\n");
    ASSERT_EQ(found.size(), 2U);
    for (const Outline& outline : found) {
        ASSERT_FALSE(outline.dates.empty());
        EXPECT_EQ(iso(outline.dates[0].period), "2024-05-06");
    }
}

TEST(Outlines, FindNoStoryOnAPageWithoutOne) {
    EXPECT_TRUE(outlines_of("").empty());
    EXPECT_TRUE(outlines_of("Department of Economics\n\nNEWS & MEDIA\n\n• News\n\n• Media\n\nMEDIA\n\nEconomics "
                            "Department News in the Media\n\nLink to the article in the weekly\n")
                    .empty());
    EXPECT_TRUE(outlines_of("Just a moment...\n\nChecking your browser before accessing the site. This process is "
                            "automatic, and your browser will be sent on shortly.\n\nRay ID: 17\n")
                    .empty());
}

TEST(Outlines, FindNoStoryInAListOfDates) {
    std::string page = "Council news archive\n";
    for (const char* day : {"Thursday, April 2, 2020", "Tuesday, March 31, 2020", "Friday, March 20, 2020",
                            "Monday, March 16, 2020", "Monday, March 9, 2020"})
        page +=
            std::string(day) + "\nThe laboratory in Nuwara is closed until further notice, growers are told here.\n";
    EXPECT_TRUE(outlines_of(page).empty());
}

TEST(Outlines, LeaveOutHeadlinesOfOthersThatNothingAnnounces) {
    const auto found = outlines_of("Tea Council Opens Laboratory\n\n" + lede + "\n\n" + second +
                                   " - LNW\n\nSchools in Hunza Close for Snow as Roads Vanish\n"
                                   "Minister Khan Promises Bridge to Fishermen of Jaffna\n"
                                   "Cotton Falls for a Third Week at Karachi Exchange\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].body.size(), 2U);
    EXPECT_TRUE(found[0].asides.empty());
    // Those who took part are no headlines.
    const auto list = outlines_of("Tea Council Opens Laboratory\n\n" + lede + "\n\n" + second +
                                  "\n\nNuwara Growers Cooperative Society Limited\nHatton Plains Tea Company Limited\n"
                                  "Dimbula Valley Small Estates Union\n");
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].body.size() + list[0].asides.size(), 5U);
}

TEST(Outlines, LeaveOutPointersToOtherStories) {
    const auto found =
        outlines_of("Tea Council Opens Laboratory\n\n" + lede +
                    "\n\nAlso Read | Minister Khan Says Bridge to Jaffna Will Open in Spring.\n\n" + second);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].body.size(), 2U);
}

TEST(Outlines, BelieveTheLabelledDayBelowBeforeTheDayOfTheVisit) {
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

TEST(Outlines, TakeNoDayBesideTheMinutesSinceTheLastChange) {
    const auto dates_below = [](const std::string& top) {
        const auto found = outlines_of(top + "\nTea Council Opens Laboratory For Growers\n\n" + lede + "\n\n" + second +
                                       "\n\n" + third + "\n");
        return found.empty() ? std::size_t{99} : found[0].dates.size();
    };
    EXPECT_EQ(dates_below("Monday 22.12.2025\nUpdated 10 minutes ago\n"), 0U);
    EXPECT_EQ(dates_below("Lunes 22.12.2025\nActualizado hace 10min.\n"), 0U);
    EXPECT_EQ(dates_below("Monday 22.12.2025\nIslands\n"), 1U);
}

TEST(Outlines, FindTheDayAboveTheCommentsThatNobodyWrote) {
    const auto found = outlines_of("Tea Council Opens Laboratory For Growers\n\n" + lede + "\n\n" + second +
                                   "\n\nMonday 22nd December 2025\n\nAdd New Comment:\nYou have to be logged in as a "
                                   "member before you can comment.\n");
    ASSERT_EQ(found.size(), 1U);
    ASSERT_EQ(found[0].dates.size(), 1U);
    EXPECT_EQ(found[0].dates[0].period.first.number, day_of(2025, 12, 22)->number);
}

TEST(Outlines, BelieveALabelledDayBehindAStandfirst) {
    const std::string title = "Tea Council Opens Laboratory For Growers";
    const auto found = outlines_of(title + "\n\n" + lede + "\n\n" + title + "\nPublish: 03.07.2024\n\n" + second +
                                   "\n\n" + third + "\n");
    ASSERT_FALSE(found.empty() || found[0].dates.empty());
    EXPECT_EQ(found[0].dates[0].period.first.number, day_of(2024, 7, 3)->number);
}

// An invitation's block: the day is that of what it announces, and its lines stay.
TEST(Outlines, TakeTheDayBesideAVenueForNoDayOfThePage) {
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

TEST(Outlines, TakeANameAloneForTheWriters) {
    const std::string title = "Tea Council opens a laboratory for growers\n\n";
    const std::string text = lede + "\n\n" + second + "\n\n" + third + "\n\n";
    const auto byline_of = [](const std::string& page) {
        const auto found = outlines_of(page);
        return found.empty() ? "none" : found[0].byline;
    };
    EXPECT_EQ(byline_of(title + text + "Hồng Yến\n"), "Hồng Yến");
    EXPECT_EQ(byline_of(title + "Naufal Zuhdi\n20/1/2026 18:30\n\n" + text), "Naufal Zuhdi");
    EXPECT_EQ(byline_of(title + text + "Sign up for more of these\n"), "");
    EXPECT_EQ(byline_of(title + text + "Related: Tea\n"), "");
}

TEST(Outlines, EndAtTheFeaturedStoryOfABlog) {
    const auto found =
        outlines_of("Tea Council opens a laboratory for growers\n\nKandy, Jan. 3\n\n" + lede + "\n\n" + second +
                    "\n\nFeatured Post\n\nHarbour gets a third crane\n\nGalle, Apr. 29: The harbour board "
                    "bought a crane that lifts forty tonnes and will stand on the new quay ...\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_FALSE(says(found[0], "crane"));
}

TEST(Outlines, JoinLinesOfAPageWithoutSmallLetters) {
    const auto found = outlines_of(
        "차 협회, 소규모 농가를 위한 검사실 개소\n"
        "- 누와라에서 무료 검사 지원\n"
        "■ 전국 차 협회는 월요일 누와라에서 소규모 농가를 위한 검사실의\n"
        "문을 열고 올해 안에 두 곳을 더 열겠다고 밝혔으며 농가는 무료로\n"
        "찻잎을 검사받을 수 있다.\n"
        "■ 협회의 차량은 일주일에 한 번 마을을 돌며 찻잎을 모으고 결과는\n"
        "사흘 안에 농가에 전해지며 비용은 수출업체가 모두 부담하게 되어\n"
        "있다고 협회는 설명했다.\n"
        "■ 수출업체는 유럽과 일본의 항구에서 되돌아오는 물량이 줄어들 것을\n"
        "기대하고 있으며 내년에는 검사 항목을 두 배로 늘릴 계획이라고 하며\n"
        "이를 위한 장비도 곧 들여온다.\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, "차 협회, 소규모 농가를 위한 검사실 개소");
    EXPECT_TRUE(says(found[0], "검사실의 문을 열고"));
}

TEST(Outlines, KeepOneOfTwoCopiesOfAParagraph) {
    const auto found = outlines_of("Tea council opens laboratory for growers\n\n" + lede + "\n\n" + second + "\n\n" +
                                   lede + "\n\n" + second);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].body.size(), 2U);
}

TEST(Outlines, PartADigestWhoseHeadlinesRunIntoTheText) {
    const std::string text = "Morning notes from the hills\n\nTEA COUNCIL OPENS ITS LABORATORY: " + lede +
                             "\n\nGROWERS MAY TEST WITHOUT A FEE: " + second +
                             "\n\nEXPORTERS PAY FOR THE NEW MACHINES: " + third + "\n";
    EXPECT_EQ(titles(text),
              (std::vector<std::string>{"TEA COUNCIL OPENS ITS LABORATORY", "GROWERS MAY TEST WITHOUT A FEE",
                                        "EXPORTERS PAY FOR THE NEW MACHINES"}));
}

TEST(Outlines, LoseNoParagraphOfAReleaseToItsTables) {
    std::string text = "Tea council opens a laboratory\n\nNUWARA, May 5, 2024 (Tea Wire) -- " + lede + "\n\n";
    for (int lot = 1; lot <= 40; ++lot) text += "Lot " + std::to_string(lot) + "\n\nPassed\n\n";
    text += second + "\n\n" + third + "\n";
    const auto found = outlines_of(text);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().title, "Tea council opens a laboratory");
    for (const auto& paragraph : {lede, second, third}) EXPECT_TRUE(says(found.front(), paragraph)) << paragraph;
}

TEST(Outlines, FindTheDatelineBelowSubheadings) {
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

TEST(Outlines, TellTheDayOfPublicationFromThatOfAChangeAndFromTodays) {
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

TEST(Outlines, ReadNumbersInTheOrderOfThePage) {
    const std::string title = "Growers get a laboratory of their own\n\n", text = lede + "\n\n" + second + "\n\n";
    EXPECT_EQ(surest_day(title + "Release Date: 03/05/2024\n\n" + text), "2024-05-03");
    EXPECT_EQ(surest_day(title + "Release Date: 03/05/2024\n\n" + text + "Bids are opened on 03/28/2024 in the hall."),
              "2024-03-05");
    EXPECT_EQ(surest_day(title + "Tuesday, 03/05/2024\n\n" + text), "2024-03-05");
}

TEST(Outlines, TakeTheYearOfADatelineFromWhatTheTextTells) {
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

TEST(Outlines, TakeNoDeadlineForTheDay) {
    const std::string title = "Growers get a laboratory of their own\n\n", text = lede + "\n\n" + second + "\n";
    EXPECT_EQ(surest_day(title + "Deadline: 30 April 2024\n\n" + text), "");
    EXPECT_EQ(surest_day(title + "Fecha límite: 30 de abril de 2024\n\n" + text), "");
    EXPECT_EQ(surest_day(title + "Closing date: 30 April 2024\nDate of issue: 14 March 2024\n\n" + text), "2024-03-14");
}

TEST(Outlines, ReadADayThatABoxPartsIntoLines) {
    const std::string title = "Growers get a laboratory of their own\n", text = lede + "\n\n" + second + "\n";
    EXPECT_EQ(surest_day("News\n14\nMar\n2024\n" + title + text), "2024-03-14");
    EXPECT_EQ(surest_day(title + "Mar\n14,\n2024\n" + text), "2024-03-14");
    EXPECT_EQ(surest_day(title + "14\nmars 2024\n" + text), "2024-03-14");
}

TEST(Outlines, TellADayOfItsOwnFromThatOfTheLastReview) {
    const std::string title = "Growers get a laboratory of their own\n\n";
    EXPECT_EQ(surest_day(title + lede + "\n\n" + second + "\n\n" + third +
                         "\n\nDocument date: 2024-03-14\nDocument number: 24/118\nLast reviewed on 2 May 2024\n"),
              "2024-03-14");
}

TEST(Outlines, EndAboveWhatReadersSay) {
    const std::string title = "Growers get a laboratory of their own\n\n";
    const auto found = outlines_of(title + "Posted on March 14, 2024 by admin\n\n" + lede + "\n\n" + second +
                                   "\n\n2 thoughts on this laboratory\n\nPetra says:\nMarch 16, 2024 at 9:12 am\n" +
                                   third + "\n\nTom says:\nMarch 19, 2024 at 7:45 pm\nWhere can one apply?\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_FALSE(says(found[0], "exporters"));
    EXPECT_EQ(found[0].dates.size(), 1U);
}

TEST(Outlines, NeverSplitWhatTheFormatCallsOneStory) {
    Draft draft;
    draft.is_one_story = true;
    draft.title = "Tea council opens laboratory";
    draft.outlet = "Hill Courier";
    draft.text =
        "Tea council opens laboratory\n\nNUWARA: " + lede + "\n\nSkip to content\n\nNight trains:\n\n" + second;
    const auto found = outlines_from(draft);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, "Tea council opens laboratory");
    EXPECT_EQ(found[0].outlet, "Hill Courier");
    EXPECT_EQ(found[0].dateline_place, "NUWARA");
    EXPECT_TRUE(says(found[0], "Skip to content"));
    EXPECT_FALSE(says(found[0], "Tea council opens laboratory"));
}

}  // namespace
}  // namespace pressdex
