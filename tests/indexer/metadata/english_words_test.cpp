// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/language/english_words.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

const std::string english =
    "The council has opened a centre for small firms that were founded in the district, and its chairman said that "
    "more of them will follow. Students from the university have been asked to join with their teachers. ";
const std::string dutch =
    "De raad heeft een centrum geopend voor kleine bedrijven in de wijk en de voorzitter zei dat er meer zullen "
    "volgen. Studenten van de universiteit is gevraagd om mee te doen met hun docenten, of er was geen plaats. ";

TEST(EnglishWords, MakeATextEnglishWhereTheyStandAllOverIt) {
    EXPECT_TRUE(is_surely_english(english));
    EXPECT_TRUE(is_surely_english("\u201c" + english + "\u201d \u2013 caf\u00e9 \u00ab" + english + "\u00bb"));
}

TEST(EnglishWords, SayNothingOfOtherLanguages) {
    EXPECT_FALSE(is_surely_english(""));
    EXPECT_FALSE(is_surely_english(dutch));
    EXPECT_FALSE(is_surely_english("Il est \u00e0 noter que " + dutch));
}

TEST(EnglishWords, AreNotEnoughInAShortText) {
    EXPECT_FALSE(is_surely_english("The council has opened its centre to the firms of the district."));
}

TEST(EnglishWords, LeaveMixedTextsToOthers) {
    EXPECT_FALSE(is_surely_english(english + dutch + dutch));
    EXPECT_FALSE(is_surely_english(english + english + english + dutch + dutch));
}

}  // namespace
}  // namespace pressdex
