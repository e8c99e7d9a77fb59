// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of a page is lost in silence: what is shown nowhere was removed for a reason, what is doubtful is set aside.
#include "indexer/cleaning/outlines.hpp"
#include "indexer/cleaning/removed.hpp"
#include "indexer/story_from.hpp"
#include "tests/indexer/metadata/own_knowledge.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

const std::string release =
    "The National Tea Council opened a laboratory for small growers in Nuwara on Monday and promised two more before "
    "the end of the year.\n\n"
    "Growers can have their leaves tested there without a fee, and a van of the council collects samples from the "
    "villages once a week.\n\n";
const std::string foot =
    "The Garrison School of Music trains bandsmen for the three services in courses of nine months, and takes in forty "
    "pupils every September after an audition before a board.";

// The menus of a site around a text.
std::string on_a_site(const std::string& text) {
    std::string page = "Tea Council Opens Laboratory - Hill Courier\n\n";
    for (const char* item :
         {"Home",   "News",   "Sport",   "Business", "Opinion",    "Weather",   "Jobs",    "Cars",
          "Houses", "Art",    "Books",   "Film",     "Music",      "Theatre",   "Travel",  "Food",
          "Garden", "Health", "Science", "Letters",  "Obituaries", "Crossword", "Archive", "Contact us"})
        page += std::string(item) + "\n";
    return page + "\nTea Council Opens Laboratory\n\n" + text;
}

Outline only_outline(const std::string& text) {
    Draft draft;
    draft.text = text;
    auto outlines = outlines_from(draft);
    EXPECT_EQ(outlines.size(), 1U);
    return outlines.empty() ? Outline() : outlines.front();
}

TEST(Asides, HoldTheParagraphsAtTheFootOfASitesPage) {
    const auto outline =
        only_outline(on_a_site(release + "Copyright 2024 Hill Courier. All Rights Reserved.\n\n" + foot + "\n"));
    EXPECT_EQ(outline.body.size(), 2U);
    EXPECT_EQ(outline.asides, std::vector<std::string>{foot});
}

TEST(Asides, KeepALinkBelowAReleaseWithItsAddress) {
    const auto outline = only_outline("Tea Council Opens Laboratory\n\n" + release +
                                      "[More about the laboratory](https://tea.example/lab)\n");
    EXPECT_EQ(outline.asides, std::vector<std::string>{"[More about the laboratory](https://tea.example/lab)"});
}

TEST(Asides, HoldNoMenuOfLinks) {
    std::string links;
    for (int i = 0; i < 20; ++i) links += "[Section " + std::to_string(i) + "](/section/" + std::to_string(i) + ")\n";
    EXPECT_TRUE(only_outline("Tea Council Opens Laboratory\n\n" + release + links).asides.empty());
}

TEST(Asides, HoldNoNamesOfASiteAboveTheHeadline) {
    const auto outline = only_outline(
        "Citizens’ Performance Delivery Unit of the Province\n\nCouncil Intranet\n\n"
        "Tea Council Opens Laboratory\n\n" +
        release);
    EXPECT_TRUE(outline.asides.empty());
}

TEST(Asides, HoldNoHeadlinesOfOtherStories) {
    const auto outline = only_outline(
        on_a_site(release + "Related news\n\nMinister promises a bridge to the people of the islands before the rains\n"
                            "Schools in the hills stay closed for another week after the landslide\n"));
    EXPECT_TRUE(outline.asides.empty());
}

TEST(Asides, GiveNoMetadata) {
    Draft draft;
    draft.text =
        on_a_site(release + "Copyright 2024 Hill Courier. All Rights Reserved.\n\n" +
                  "The Asian Productivity Organization trained forty engineers in Lahore under Mr Arif Khan on "
                  "4 May 2023, and the Ministry of Defence paid Rs 5 million for the courses that it gave to officers "
                  "of all three services there.\n");
    const auto stories = stories_from(draft, "page.txt", own_knowledge());
    ASSERT_EQ(stories.size(), 1U);
    const Story& story = stories.front();
    ASSERT_EQ(story.asides.size(), 1U);
    EXPECT_TRUE(story.amounts.empty());
    EXPECT_TRUE(story.people.empty());
    EXPECT_FALSE(story.event.has_value());
    for (const auto& place : story.locations) EXPECT_NE(place.path.front(), "Lahore");
    for (const auto& body : story.organizations) EXPECT_NE(body.acronym, "APO") << body.name;
}

TEST(RemovedLines, SayWhy) {
    Draft draft;
    draft.text = on_a_site(release + "Share this\n\nRelated news\n\nMinister promises a bridge to the islands\n");
    std::vector<std::string> shown;
    for (const auto& outline : outlines_from(draft)) {
        shown.push_back(outline.title);
        shown.insert(shown.end(), outline.body.begin(), outline.body.end());
    }
    const auto why = [&](const std::string& text) -> std::string_view {
        for (const auto& line : removed_lines(draft, shown)) {
            if (line.text == text) return line.why;
        }
        return "kept";
    };
    EXPECT_EQ(why("Share this"), "a button, notice or menu");
    EXPECT_EQ(why("Related news"), "opens other stories' headlines");
    EXPECT_EQ(why("Minister promises a bridge to the islands"), "another story's headline");
    EXPECT_EQ(why(shown.at(1)), "kept");
}

// The announcements of corpus/: releases as offices send them hold no long line that is furniture beyond doubt.
TEST(Asides, LoseNoParagraphOfTheCorpus) {
    std::size_t paragraphs = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(PRESSDEX_SOURCE) + "/corpus")) {
        if (entry.path().extension() != ".txt") continue;
        std::ostringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        Draft draft;
        draft.text = text.str();
        std::vector<std::string> shown;
        for (const auto& outline : outlines_from(draft)) {
            shown.push_back(outline.title);
            shown.insert(shown.end(), outline.body.begin(), outline.body.end());
            shown.insert(shown.end(), outline.asides.begin(), outline.asides.end());
        }
        paragraphs += shown.size();
        for (const auto& [line, reason] : removed_lines(draft, shown)) {
            const bool is_silent = reason == "stands outside the text" && line.size() >= 200;
            EXPECT_FALSE(is_silent) << entry.path().filename() << ": " << line;
        }
    }
    EXPECT_GT(paragraphs, 1000U);
}

}  // namespace
}  // namespace pressdex
