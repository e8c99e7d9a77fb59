// SPDX-License-Identifier: GPL-3.0-or-later
// The day of the event, told in each language by date, range, weekday, "yesterday" and day of the month.
#include "indexer/metadata/dates/event.hpp"

#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::string event_told(const std::string& sentence) {
    Outline outline;
    outline.title = "A headline without a day";
    // A short line that holds a day would be a line about the page.
    outline.body = {sentence + " Zweihundert, two hundred, deux cents, doscientos."};
    const auto event = event_of(outline, Published{*period_from_iso("2022-03-03"), Where::header, {}});
    return event ? iso(event->day) : std::string();
}

TEST(EventsByLanguage, AreToldByTheirSentences) {
    std::ifstream in(std::string(PRESSDEX_SOURCE) + "/tests/indexer/metadata/events_by_language.tsv");
    ASSERT_TRUE(in.is_open());
    int sentences = 0, right = 0;
    std::set<std::string> languages;
    std::string told;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        std::istringstream row(line);
        std::string language, day, sentence;
        std::getline(row, language, '\t');
        std::getline(row, day, '\t');
        std::getline(row, sentence, '\t');
        ++sentences;
        languages.insert(language);
        const std::string found = event_told(sentence);
        right += found == day ? 1 : 0;
        if (found != day) told += "\n" + language + " " + day + ": " + found + " in " + sentence;
    }
    EXPECT_GE(sentences, 100);
    EXPECT_GE(languages.size(), 20U);
    EXPECT_EQ(right, sentences) << told;
}

}  // namespace
}  // namespace pressdex
