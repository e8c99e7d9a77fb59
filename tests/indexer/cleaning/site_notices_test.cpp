// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/site_notices.hpp"

#include "indexer/cleaning/outlines.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

const std::string lede =
    "The National Tea Council opened a laboratory for small growers in Nuwara on Monday and promised two more before "
    "the end of the year.";
const std::string other =
    "A ferry of the Harbour Board carried its first forty lorries across the Meghna last night, and fishermen watched "
    "from the new pier.";

std::vector<Outline> outlines_of(const std::string& text) {
    Draft draft;
    draft.text = text;
    return outlines_from(draft);
}

TEST(SiteNotices, AreAdviceAboutBrowsersAndChannelsToFollow) {
    for (const char* text : {"For the best experience please upgrade to Chrome or Firefox.",
                             "Best viewed with Microsoft Edge and Safari", "建議使用 Chrome 或 Firefox 瀏覽本站。",
                             "請下載Edge 請下載FireFox", "Follow the Courier on WhatsApp", "Join us on Telegram"})
        EXPECT_TRUE(is_site_notice(line_from(text))) << text;
}

TEST(SiteNotices, AreNoSentencesThatNameABrowserOrAChannel) {
    for (const char* text :
         {"The office cutting-edge firms recommend opens on Monday.", "Firefox was downloaded a million times.",
          "Follow the rules", "The council tells growers on WhatsApp and on Telegram what the market pays for a kilo.",
          "Knowledge of opera is recommended."})
        EXPECT_FALSE(is_site_notice(line_from(text))) << text;
}

TEST(SiteNotices, CountReadersAndHours) {
    for (const char* text :
         {"866 views", "VIEWS: 866 PAGES: 23", "5 min read", "16 hours ago", "Comments: 3", "1,204 views",
          "瀏覽人次：1,204", "조회수 31", "讚 2", "点赞：15", "いいね！12", "Like 31"})
        EXPECT_TRUE(is_site_notice(line_from(text))) << text;
    for (const char* text : {"2 days", "Views of the growers", "3 pages of rules", "100 growers read", "2024",
                             "In 5 minutes", "조회수 증가 31"})
        EXPECT_FALSE(is_site_notice(line_from(text))) << text;
}

TEST(SourceCredits, NameWhoseTextItIs) {
    for (const char* text : {"Source: Hill News Agency", "SOURCE: Tea Council of Nuwara", "Fuente: Agencia Norte",
                             "來源：茶業新聞", "Sumber: Kantor Berita Bukit"})
        EXPECT_TRUE(is_source_credit(line_from(text))) << text;
    for (const char* text : {"Source: own calculations", "Source: Census 2019", "Sources: Tea Council",
                             "The source: Tea Council", "Source of the Meghna"})
        EXPECT_FALSE(is_source_credit(line_from(text))) << text;
}

TEST(Outlines, BeginANewStoryBehindASourceUnderItsOwnHeadline) {
    const auto found =
        outlines_of("Tea council opens laboratory\n\n" + lede +
                    "\n\nSource: Hill News Agency\n\nFirst ferry crosses the Meghna with lorries\n\n" + other);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].title, "Tea council opens laboratory");
    EXPECT_EQ(found[1].title, "First ferry crosses the Meghna with lorries");
    for (const auto& outline : found) {
        for (const auto& paragraph : outline.body) EXPECT_EQ(paragraph.find("Source:"), std::string::npos);
    }
}

TEST(Outlines, TakeALineOfSignsUnderAHeadlineForItsUnderline) {
    const auto found = outlines_of("Tea council opens laboratory\n****************\n" + lede + "\n\n" + other);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, "Tea council opens laboratory");
}

TEST(Outlines, TakeNoCaptionForTheHeadline) {
    const auto found = outlines_of(
        "Tea council opens laboratory\n\nThe National Tea Council opened a laboratory for small growers (Photo: Hill "
        "Wire)\n\n" +
        lede);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].title, "Tea council opens laboratory");
}

TEST(Outlines, TakeAPlaceBetweenDayAndTextForNoHeadline) {
    const auto found = outlines_of("Tuesday, September 4, 2018\n\nNuwara\n\n" + lede + "\n\n" + other);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].dateline_place, "Nuwara");
    EXPECT_TRUE(found[0].title.starts_with("The National Tea Council")) << found[0].title;
}

TEST(Outlines, LoseTheCutOffWordsOfOtherStories) {
    const auto found =
        outlines_of("Tea council opens laboratory\n\n" + lede + "\n\n" + other +
                    "\n\nFEATURE NEWS\nWill the price of a kilo of tea fall below the costs of the growers?\nThe price "
                    "of tea at the auctions has been the concern of growers and exporters since the rains...\n");
    ASSERT_EQ(found.size(), 1U);
    for (const auto& paragraph : found[0].body) EXPECT_EQ(paragraph.find("auctions"), std::string::npos) << paragraph;
    for (const auto& aside : found[0].asides) EXPECT_EQ(aside.find("auctions"), std::string::npos) << aside;
}

}  // namespace
}  // namespace pressdex
