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

TEST(Outlines, KeepANumberedListBelowTheLastParagraph) {
    const std::string release = "Tea council opens laboratory for growers\n\n" + lede + "\n\n" + second;
    const auto found = outlines_of(release + "\n\nThe winners\n\n1) Hill Garden\n2) Tea House Limited\n3) Uva Leaf\n");
    ASSERT_EQ(found.size(), 1U);
    for (const char* line : {"The winners", "1) Hill Garden", "3) Uva Leaf"}) EXPECT_TRUE(says(found[0], line)) << line;
    const auto two = outlines_of(release + "\n\nSee also\n\n1) Hill Garden\n2) Uva Leaf\n");
    ASSERT_EQ(two.size(), 1U);
    EXPECT_FALSE(says(two[0], "1) Hill Garden"));
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

TEST(Outlines, EndAboveWhatReadersSay) {
    const std::string title = "Growers get a laboratory of their own\n\n";
    const auto found = outlines_of(title + "Posted on March 14, 2024 by admin\n\n" + lede + "\n\n" + second +
                                   "\n\n2 thoughts on this laboratory\n\nPetra says:\nMarch 16, 2024 at 9:12 am\n" +
                                   third + "\n\nTom says:\nMarch 19, 2024 at 7:45 pm\nWhere can one apply?\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_FALSE(says(found[0], "exporters"));
    EXPECT_EQ(found[0].dates.size(), 1U);
    for (const auto* label : {"Comments", "2 Kommentare", "Comentarios (2)", "コメント"}) {
        const auto signed_ones =
            outlines_of(title + "14 March 2024\n\n" + lede + "\n\n" + second + "\n\n" + label +
                        "\n\nPetra Ray, 16 March 2024\n" + third + "\n\nTom, 17 March 2024\nWhere can one apply?\n");
        ASSERT_EQ(signed_ones.size(), 1U) << label;
        EXPECT_FALSE(says(signed_ones[0], "exporters")) << label;
        EXPECT_FALSE(says(signed_ones[0], "apply")) << label;
    }
    // A heading of that name over a text is the story's.
    const auto kept = outlines_of(title + "14 March 2024\n\n" + lede + "\n\nComments\n\n" + third + "\n");
    EXPECT_TRUE(says(kept.front(), "exporters"));
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
