// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/spellings.hpp"

#include "press/text/folding.hpp"
#include "searcher/query/compile.hpp"
#include "searcher/query/compiled_text.hpp"
#include "searcher/query/parser.hpp"
#include "tests/searcher/query/reference_search.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace pressdex::query {
namespace {

bool has(const std::vector<std::string>& words, const std::string& word) {
    return std::ranges::find(words, folded(word)) != words.end();
}

TEST(Spellings, AreThoseOfNamesPlacesAndBothSidesOfTheAtlantic) {
    const std::vector<std::pair<std::string, std::string>> rows = {
        {"chaudhry", "chaudhary"},
        {"mohammad", "muhammad"},
        {"muhammad", "محمد"},
        {"hussain", "husain"},
        {"turkey", "Türkiye"},
        {"labour", "labor"},
        {"organization", "organisation"},
        {"jewelry", "jewellery"},
        {"honored", "honoured"},
        {"centre", "center"},
        {"mumbai", "bombay"},
    };
    for (const auto& [one, other] : rows) {
        EXPECT_TRUE(has(other_spellings(folded(one)), other)) << one;
        EXPECT_TRUE(has(other_spellings(folded(other)), one)) << other;
        EXPECT_FALSE(has(other_spellings(folded(one)), one)) << one;
    }
    for (const char* word : {"energy", "four", "tour", "wise", ""}) EXPECT_TRUE(other_spellings(word).empty()) << word;
}

std::string compiled_text(const std::string& typed, bool with_others, std::vector<std::string>* also = nullptr) {
    const std::vector<ReferenceStory> stories = {{"Labor Chaudhary", "Chaudhry on labour", "en", {}, {}}};
    const auto parsed = parse(typed, {});
    CompileOptions how;
    how.languages = {"en"};
    how.other_spellings = with_others;
    const auto query = compile(parsed->tree, ReferenceSearch(stories), how);
    if (also != nullptr) *also = query.also_searched;
    return text_of(query.matching);
}

TEST(Spellings, AreSoughtWhereTheArchiveHoldsThemAndTheAnswerSaysSo) {
    std::vector<std::string> also;
    EXPECT_EQ(compiled_text("Chaudhry labour", true, &also), "2 of (chaudhri|~chaudhari, labour|~labor)");
    EXPECT_EQ(also, (std::vector<std::string>{"chaudhary", "labor"}));
    EXPECT_EQ(compiled_text("Chaudhry labour", false, &also), "2 of (chaudhri, labour)");
    EXPECT_TRUE(also.empty());
    EXPECT_EQ(compiled_text("=\"labour\"", true).find('~'), std::string::npos);
}

}  // namespace
}  // namespace pressdex::query
