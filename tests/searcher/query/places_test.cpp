// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/places.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex::query {
namespace {

std::string text_of(const Places& places) {
    std::string text;
    for (const auto& place : places) {
        text +=
            (text.empty() ? "" : " ") + place.folded + '@' + std::to_string(place.offset) + (place.has_star ? "*" : "");
    }
    return text;
}

std::string units(const std::string& word) {
    std::string text;
    PlaceReader reader;
    for (const auto& unit : reader.units(word)) text += (text.empty() ? "" : " | ") + text_of(unit);
    return text;
}

TEST(UnitsOfAWord, AreOneWhereBlanksPartWords) {
    const std::vector<std::pair<const char*, const char*>> rows = {
        {"energy", "energy@0"},
        {"Energy", "energy@0"},
        {"Gilgit-Baltistan", "gilgit@0 baltistan@1"},
        {"2021-12-23", "2021@0 12@1 23@2"},
        {"G&JTC", "g&jtc@0"},
        {"U.S.A.", "usa@0"},
        {"Rs5.3bn", "rs5.3bn@0"},
        {"O'Brien", "obrien@0"},
        {"۲۰۲۱ء", "2021@0"},
        {"%", ""},
    };
    for (const auto& [word, expected] : rows) EXPECT_EQ(units(word), expected) << word;
}

TEST(UnitsOfAWord, FallApartInLongRunsWithoutBlanks) {
    const std::vector<std::pair<const char*, const char*>> rows = {
        {"性", "性@0"},
        {"生産", "生産@0"},
        {"生産性", "生産@0 産性@1"},
        {"日本生産性本部", "日本@0 | 生産@0 産性@1 | 本部@0"},
        {"生産性の向上とは", "生産@0 産性@1 | 向上@0"},
        {"APO生産性", "apo@0 | 生産@0 産性@1"},
        {"セミナー", "セミ@0 ミナ@1 ナー@2"},
        {"ผลผลิต", "ผลผลิต@0"},
        {"การเพิ่มผลผลิต", "การ@0 เพิ่ม@1 ผลผลิต@2"},
    };
    for (const auto& [word, expected] : rows) EXPECT_EQ(units(word), expected) << word;
    EXPECT_GT(PlaceReader().units("การเพิ่มผลผลิตของประเทศไทยในปีนี้").size(), 3U);
}

TEST(PlacesOfAPhrase, StandSideBySideWhateverTheirWriting) {
    const std::vector<std::pair<const char*, const char*>> rows = {
        {"Energy Audits", "energy@0 audits@1"},
        {"energy, audits", "energy@0 audits@1"},
        {"energy aud*", "energy@0 aud@1*"},
        {"energy au*", "energy@0 au@1"},
        {"日本生産性本部", "日本@0 本生@1 生産@2 産性@3 性本@4 本部@5"},
        {"APO 生産性 award", "apo@0 生産@1 産性@2 award@4"},
        {"...", ""},
    };
    for (const auto& [phrase, expected] : rows) EXPECT_EQ(text_of(PlaceReader().phrase(phrase, 3)), expected) << phrase;
}

}  // namespace
}  // namespace pressdex::query
