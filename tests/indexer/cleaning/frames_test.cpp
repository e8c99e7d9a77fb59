// SPDX-License-Identifier: GPL-3.0-or-later
// Collections of every print, and single stories that look like one.
#include "indexer/cleaning/outlines.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

using Titles = std::vector<std::string>;

Titles titles_of(const std::string& text) {
    Draft draft;
    draft.text = text;
    Titles titles;
    for (const auto& outline : outlines_from(draft)) titles.push_back(outline.title);
    return titles;
}

const std::string bridge =
    "A footbridge of forty metres was opened over the Hunza river near Ganish, so that pupils of the upper village no "
    "longer walk two hours to the school on the other bank. The Aga Khan Foundation paid for the steel.";
const std::string mill =
    "Adamjee Mills will put solar panels on the roofs of its spinning sheds at Narayanganj before the summer. Rahima "
    "Khatun, who manages the works, expects them to yield a third of the power that the spindles need.";
const std::string clinic =
    "Doctors from Colombo saw six hundred patients in Batticaloa in two days, most of them fishermen with cataracts. "
    "The Lions Club had hired a hall, and the Navy lent its boats to those who live on the islands.";

TEST(Frames, OfHeadlineAndAuthorPartABookOfAbstracts) {
    const std::string page = "Papers read at the spring meeting\n\nFootbridges in the mountains\nDr. Salma Karim\n" +
                             bridge + "\n\nSolar roofs for old spinning sheds\nHasan Mahmud\n" + mill +
                             "\n\nEye camps on the eastern coast\nNimal Perera and Anoma Silva\n" + clinic + "\n";
    EXPECT_EQ(titles_of(page), (Titles{"Footbridges in the mountains", "Solar roofs for old spinning sheds",
                                       "Eye camps on the eastern coast"}));
}

TEST(Frames, MayHaveALabelBetweenAuthorAndText) {
    const std::string page = "Footbridges in the mountains\n\nSalma Karim\n\nAbstract\n\n" + bridge +
                             "\n\nSolar roofs for old spinning sheds\n\nHasan Mahmud\n\nAbstract\n\n" + mill +
                             "\n\nEye camps on the eastern coast\n\nNimal Perera\n\nAbstract\n\n" + clinic + "\n";
    EXPECT_EQ(titles_of(page).size(), 3U);
}

TEST(Frames, OfHeadlineAndDatelinePartTwoItemsOfAWire) {
    const std::string page =
        "Footbridge opened in Hunza\n\n0\n\nOctober 28, Gilgit (PMN): " + bridge +
        "\n\nSpinning mill turns to the sun\n\n0\n\nBy: Hasan Mahmud\n\nOctober 28, Dhaka (PMN): " + mill + "\n";
    EXPECT_EQ(titles_of(page), (Titles{"Footbridge opened in Hunza", "Spinning mill turns to the sun"}));
}

// A body's own page of announcements: it names itself in each, and the days tell them apart.
TEST(Frames, OfDayHeadlineAndSentencePartAListOfAnnouncements) {
    const std::string by = "The Hill Trade Council has agreed with the schools of the valley that ";
    const std::string page =
        "Home > Newsroom\n\nPress Releases - 2022\n\n19/10/2022\n\nCOUNCIL HELPS PUPILS TO CROSS\n\n" + by +
        "a footbridge will be built.\n\nView More\n\n27/09/2022\n\nCOUNCIL LENDS BOOKS TO ALL\n\n" + by +
        "a van will bring books.\n\nView More\n\n20/09/2022\n\nCOUNCIL OPENS COURSE FOR SMITHS\n\n" + by +
        "smiths will teach there.\n\nView More\n\n1 2 3 Next\n";
    EXPECT_EQ(titles_of(page), (Titles{"COUNCIL HELPS PUPILS TO CROSS", "COUNCIL LENDS BOOKS TO ALL",
                                       "COUNCIL OPENS COURSE FOR SMITHS"}));
}

TEST(Frames, OfHeadlinesAloneDoNotPartAStoryWhoseHeadlineHasAFigure) {
    for (const std::string& headline :
         {std::string("Trade volume up by 12 percent"), std::string("Tax issue settled after 3 years"),
          std::string("Boletín 12 de precios"), std::string("MARKET HALL OPENS MAY 2024")}) {
        const std::string page = headline + "\n\nFootbridge of forty metres opened\n\n" + bridge +
                                 "\n\nSpinning mill turns to the sun\n\n" + mill +
                                 "\n\nDoctors treat fishermen in a hall\n\n" + clinic + "\n";
        EXPECT_EQ(titles_of(page).size(), 1U) << headline;
    }
}

// A site's list of stories: the first sentences of each, and a link to the rest.
TEST(Frames, ThatEndInALinkToTheRestPartAListOfStories) {
    for (const std::string& more :
         {std::string("Read More"), std::string("Leggi tutto →"), std::string("続きを読む")}) {
        const std::string page = "Hill Herald\nPage 191 of 240\n\nFootbridge of forty metres opened\n\n" + bridge +
                                 "\n\n" + more + "\n\nSpinning mill turns to the sun\n\n" + mill + "\n\n" + more +
                                 "\n\nDoctors treat fishermen in a hall\n\n" + clinic + "\n\n" + more +
                                 "\n\n« 1 2 3 »\n";
        EXPECT_EQ(titles_of(page), (Titles{"Footbridge of forty metres opened", "Spinning mill turns to the sun",
                                           "Doctors treat fishermen in a hall"}))
            << more;
    }
}

// What a reader can do with each of them stands under their headlines, even among a site's menus.
TEST(Frames, OfHeadlineAndToolsPartANewsPage) {
    const std::string tools = "\n\nE-mail Print PDF\n\n";
    const std::string stories = "Footbridge opened in Hunza" + tools + bridge + "\n\nSpinning mill turns to the sun" +
                                tools + mill + "\n\nEye camp draws six hundred" + tools + clinic + "\n\n";
    const Titles all{"Footbridge opened in Hunza", "Spinning mill turns to the sun", "Eye camp draws six hundred"};
    EXPECT_EQ(titles_of(stories), all);
    EXPECT_EQ(
        titles_of(
            "Hill Chamber of Trade\nHome | About Us | Sectors | Media | Contacts\n\nHill Chapter News | May 2014\n\n" +
            stories + "<< Start < Prev 1 2 3 Next > End >>\n"),
        all);
    // One story, its tools above and below.
    EXPECT_EQ(titles_of("Footbridge opened in Hunza" + tools + bridge + tools + mill + tools).size(), 1U);
}

TEST(Frames, OfHeadlinesAlonePartWhatCallsItselfAnIssue) {
    for (const std::string& name :
         {std::string("CHAMBER CHAT AUGUST 2021"), std::string("Newsletter No. 14"), std::string("Boletín 3/2022")}) {
        const std::string page = name + "\n\nFootbridge of forty metres opened\n\n" + bridge +
                                 "\n\nSpinning mill turns to the sun\n\n" + mill +
                                 "\n\nDoctors treat fishermen in a hall\n\n" + clinic + "\n";
        EXPECT_EQ(titles_of(page).size(), 3U) << name;
    }
}

TEST(Frames, OfSlugAndPlacePartAWiresPreview) {
    const std::string page = "Stories of this evening\nBRIDGE\nGILGIT — " + bridge + "\nMILL\nDHAKA — " + mill +
                             "\nEYE CAMP\nCOLOMBO — " + clinic + "\n";
    EXPECT_EQ(titles_of(page).size(), 3U);
}

TEST(Frames, OfDatelinesAlonePartItemsWithoutHeadlines) {
    const std::string page = "GILGIT, 20 August 2021, (PMN): " + bridge + "\n\nDHAKA, 20 August 2021, (PMN): " + mill +
                             "\n\nCOLOMBO, 20 August 2021, (PMN): " + clinic + "\n";
    EXPECT_EQ(titles_of(page).size(), 3U);
}

TEST(Frames, NeedNothingButHeadlinesOnAPageCalledACollection) {
    const std::string page = "In brief (page 12)\n\nOne path\n\n" + bridge + "\n\nSolar spinning\n\n" + mill +
                             "\n\nEye camp held\n\n" + clinic + "\n";
    EXPECT_EQ(titles_of(page), (Titles{"One path", "Solar spinning", "Eye camp held"}));
}

TEST(Frames, OfDaysAlonePartNoticesWithoutHeadlines) {
    const std::string page = "News of the islands\nChoose a month:\n";
    const auto dated = [&](const char* one, const char* two, const char* three) {
        return page + one + "\n" + bridge + "\n" + two + "\n" + mill + "\n" + three + "\n" + clinic + "\n";
    };
    EXPECT_EQ(titles_of(dated("2019.12.21", "2019.12.21", "2019.12.14")).size(), 3U);
    EXPECT_EQ(titles_of(dated("Monday, 3 June 2019", "1 June 2019", "28 May 2019")).size(), 3U);
    // A chronicle goes on from day to day.
    EXPECT_EQ(titles_of(dated("1 June 2019", "3 June 2019", "4 June 2019")).size(), 1U);
}

// Two are enough where the days run back and nothing stands outside.
TEST(Frames, OfDayAndHeadlinePartTwoNotices) {
    const auto dated = [](const char* one, const char* two) {
        return std::string("Chamber of Trade\nWhat is new\n\n") + one + "\nFootbridge of forty metres opened\n" +
               bridge + "\n\n" + two + "\nSpinning mill turns to the sun\n" + mill + "\n\nBack to top\n";
    };
    EXPECT_EQ(titles_of(dated("2024-05-27", "2024-05-24")),
              (Titles{"Footbridge of forty metres opened", "Spinning mill turns to the sun"}));
    EXPECT_EQ(titles_of(dated("27 May 2024", "28 May 2024")).size(), 1U);
}

// A body's notices name it in each; what it says about all of them stands above the first and heads none.
TEST(Frames, OfHeadlineAndDayPartABodysNotices) {
    const std::string by =
        "The Hill Trade Council, which advises the Government of Gilgit, has agreed with the schools ";
    const auto notice = [&](const std::string& title, const std::string& day, const std::string& what) {
        return title + "\n\nReleased " + day + "\n\n" + by + what + "\n\n";
    };
    const std::string page =
        "Notices to the press\nShort texts about what the council has done and about what it is doing. The desk can be "
        "called on weekdays.\n\n" +
        notice("Council helps pupils to cross the river", "17 / 03 / 2023",
               "that a footbridge will be built at Ganish.") +
        notice("Council lends books to all the schools", "28 / 02 / 2023",
               "that a van will bring them books each week.") +
        notice("Council opens a course for young smiths", "13 / 12 / 2022",
               "that smiths will teach there in the winter.");
    EXPECT_EQ(titles_of(page),
              (Titles{"Council helps pupils to cross the river", "Council lends books to all the schools",
                      "Council opens a course for young smiths"}));
}

TEST(Frames, OfHeadlineAndWriterPartTwoStoriesThatAreReadOnElsewhere) {
    const auto listed = [](const std::string& end) {
        return "Habari mpya\n\nDaraja jipya lafunguliwa kijijini\nNa Mwandishi Wetu, Ganish\n" + bridge + "\n" + end +
               "\n\nKiwanda cha nyuzi chatumia jua\nNa Mwandishi Wetu\n" + mill + "\n" + end + "\n";
    };
    EXPECT_EQ(titles_of(listed("Soma zaidi")),
              (Titles{"Daraja jipya lafunguliwa kijijini", "Kiwanda cha nyuzi chatumia jua"}));
    EXPECT_EQ(titles_of(listed("Read more")).size(), 2U);
}

TEST(Frames, OfHeadlineAndLinkPartTwoStories) {
    const auto listed = [](const std::string& end) {
        return "News\n\nFootbridge of forty metres opened\n" + bridge + "\n" + end +
               "\n\nSpinning mill turns to the sun\n" + mill + "\n" + end + "\n";
    };
    EXPECT_EQ(titles_of(listed("Read more")),
              (Titles{"Footbridge of forty metres opened", "Spinning mill turns to the sun"}));
    // One story, and a link to another below it.
    EXPECT_EQ(titles_of("Footbridge of forty metres opened\n\n" + bridge + "\n\n" + mill + "\n\nRead more\n").size(),
              1U);
}

TEST(Frames, AreNotTheSectionsOfOneStory) {
    const std::string one =
        "The Tea Council of Sri Lanka and its partner Lanka Exporters opened a laboratory in Nuwara. "
        "Growers can have their leaves tested there without a fee.";
    const std::string two =
        "The Tea Council will send a van to the villages around Nuwara once a week. Lanka Exporters "
        "hopes that fewer lots will be sent back from the ports of Europe.";
    const std::string three =
        "The Tea Council was founded by the planters of Nuwara, and Lanka Exporters joined it when "
        "the auctions moved to Colombo. Both publish their prices.";
    const Titles expected = {"Council opens laboratory for growers"};
    EXPECT_EQ(titles_of("News\n\nCouncil opens laboratory for growers\n\n" + one + "\n\nA van for the villages\n\n" +
                        two + "\n\nHow it began\n\n" + three + "\n"),
              expected);
}

TEST(Frames, AreNotTheSpeakersOfOneTalk) {
    std::string page = "Two planters speak about their trade\n\nThe paper met them in Nuwara.\n\n";
    for (int i = 0; i < 3; ++i) {
        page += "What do you ask from the council\nSalma Karim\n" + bridge + "\n\n";
        page += "And what would you change\nSalma Karim\n" + mill + "\n\n";
    }
    EXPECT_EQ(titles_of(page).size(), 1U);
}

TEST(Frames, AreNotTheLivesOfAnOfficesSpeakers) {
    const std::string page = "Council names three speakers for its autumn meeting\n\n" + clinic + " " + clinic +
                             "\n\n" + "Salma Karim\nChief Engineer\n" + bridge + "\n\nHasan Mahmud\nMill Manager\n" +
                             mill + "\n\nNimal Perera\nEye Surgeon\n" + clinic + "\n";
    EXPECT_EQ(titles_of(page).size(), 1U);
}

}  // namespace
}  // namespace pressdex
