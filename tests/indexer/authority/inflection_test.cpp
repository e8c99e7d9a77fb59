// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/inflection.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::vector<std::string> forms_of(std::string_view word) {
    std::vector<std::string> forms;
    if (!may_be_inflected(word)) return forms;
    bare_forms(word, [&](std::string_view form) {
        forms.emplace_back(form);
        return true;
    });
    return forms;
}

TEST(Inflection, GivesTheFormThatATableHas) {
    constexpr std::pair<std::string_view, std::string_view> rows[] = {{"ঢাকায়", "ঢাকা"},
                                                                      {"চট্টগ্রামে", "চট্টগ্রাম"},
                                                                      {"काठमाडौंमा", "काठमाडौं"},
                                                                      {"नेपालको", "नेपाल"},
                                                                      {"मुंबईत", "मुंबई"},
                                                                      {"சென்னையில்", "சென்னை"},
                                                                      {"казани", "казань"},
                                                                      {"москве", "москва"},
                                                                      {"новосибирске", "новосибирск"},
                                                                      {"алматыда", "алматы"},
                                                                      {"шымкентте", "шымкент"},
                                                                      {"улаанбаатарт", "улаанбаатар"},
                                                                      {"மதுரைக்கு", "மதுரை"},
                                                                      {"திருவாரூருக்கு", "திருவாரூர்"},
                                                                      {"بجدة", "جدة"},
                                                                      {"والمغرب", "المغرب"}};
    for (const auto& [word, bare] : rows) {
        const auto forms = forms_of(word);
        EXPECT_NE(std::ranges::find(forms, bare), forms.end()) << word;
    }
}

TEST(Inflection, LeavesShortWordsAndOtherScriptsAlone) {
    for (const std::string_view word : {"", "a", "lahore", "Canada", "где", "да", "بن", "के", "大阪に"})
        EXPECT_TRUE(forms_of(word).empty()) << word;
}

TEST(Inflection, TakesTheLongerAffixFirst) {
    EXPECT_EQ(forms_of("திருவாரூருக்கு").front(), "திருவாரூர்");
    EXPECT_EQ(forms_of("வேலூரில்").front(), "வேலூர்");
    EXPECT_EQ(forms_of("وبالمغرب").front(), "المغرب");
}

// "وحمص": three letters behind "and" are mostly the end of another word.
TEST(Inflection, LeavesThreeArabicLettersBehindInAlone) {
    EXPECT_EQ(forms_of("بحلب").size(), 1U);
    for (const std::string_view word : {"وجدة", "لحلب", "كعدن", "فحلب", "ولحلب"}) {
        const auto forms = forms_of(word);
        EXPECT_TRUE(std::ranges::none_of(forms, [](const auto& form) { return form.size() < 8; })) << word;
    }
}

// No table has an empty name, and whoever asks may stop.
TEST(Inflection, GivesNoEmptyFormAndStopsWhenTold) {
    for (const std::string_view word : {"казани", "ঢাকায়", "மதுரையில்", "وبالمغرب"}) {
        for (const auto& form : forms_of(word)) EXPECT_GE(form.size(), 6U) << word;
        int asked = 0;
        bare_forms(word, [&](std::string_view) {
            ++asked;
            return false;
        });
        EXPECT_EQ(asked, 1) << word;
    }
}

}  // namespace
}  // namespace pressdex
