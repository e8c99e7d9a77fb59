// SPDX-License-Identifier: GPL-3.0-or-later
// Where stories take place in the languages of the press: sentences made up for this, each with its place. What no rule
// or table of ours tells stays in the table as well, so that it is counted.
#include "indexer/metadata/places/location.hpp"
#include "tests/indexer/metadata/own_knowledge.hpp"

#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// The name of the first place found, without what it lies in; empty for none.
std::string place_told(const std::string& sentence, const std::string& language) {
    Outline outline;
    outline.title = "…";
    outline.body = {sentence};
    const Reading reading(outline);
    const auto found = locations_of(reading, mentions_in(reading, own_knowledge()), own_knowledge(), outline,
                                    home_country(reading, language, {}));
    return found.empty() ? std::string() : found.front().path.front();
}

TEST(PlacesByLanguage, AreFoundInMostSentencesAndHardlyEverWrong) {
    std::ifstream in(std::string(PRESSDEX_SOURCE) + "/tests/indexer/metadata/places_by_language.tsv");
    ASSERT_TRUE(in.is_open());
    int sentences = 0, found = 0, wrong = 0;
    std::set<std::string> languages;
    std::string told;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        std::istringstream row(line);
        std::string language, sentence, place;
        std::getline(row, language, '\t');
        std::getline(row, sentence, '\t');
        std::getline(row, place, '\t');
        ++sentences;
        languages.insert(language);
        const std::string first = place_told(sentence, language);
        found += first == place ? 1 : 0;
        // The country alone is little, but no lie.
        const bool is_other = !first.empty() && first != place && !own_knowledge().places.country_named(first);
        wrong += is_other ? 1 : 0;
        if (first != place) told += "\n" + language + " " + place + ": " + first + " in " + sentence;
    }
    EXPECT_GE(sentences, 130);
    EXPECT_GE(languages.size(), 38U);
    EXPECT_GE(found * 100, sentences * 93) << told;
    EXPECT_LE(wrong, 1) << told;
}

}  // namespace
}  // namespace pressdex
