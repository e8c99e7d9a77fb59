// SPDX-License-Identifier: GPL-3.0-or-later
// What one finder owes another: values that only all of them together get right.
#include "indexer/extraction.hpp"

#include "indexer/cleaning/outlines.hpp"
#include "indexer/story_from.hpp"
#include "tests/indexer/metadata/own_knowledge.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

Story story_of(const std::string& text) {
    Draft draft;
    draft.text = text;
    auto stories = stories_from(draft, "test.txt", own_knowledge());
    EXPECT_EQ(stories.size(), 1U);
    return stories.empty() ? Story{} : std::move(stories.front());
}

std::vector<std::string> places_of(const std::string& text) {
    std::vector<std::string> labels;
    for (const Location& location : story_of(text).locations) labels.push_back(label_of(location));
    return labels;
}

TEST(Extraction, TakesNoPlaceFromAPersonsName) {
    EXPECT_EQ(places_of("Chamber opens a fair\n\n"
                        "CHICAGO, March 4, 2024: Nadia Austin, president of the chamber, opened a fair of tools. "
                        "\"It will help us,\" said Steve Denmark, director of the fair.\n"),
              std::vector<std::string>{"Chicago, Illinois, United States"});
    EXPECT_EQ(places_of("Chamber opens a fair\n\n"
                        "March 4, 2024: Nadia Austin, president of the chamber, opened a fair of tools in Austin.\n"),
              std::vector<std::string>{"Austin, Texas, United States"});
}

}  // namespace
}  // namespace pressdex
