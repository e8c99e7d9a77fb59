// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/synonym_table.hpp"

#include "indexer/authority/knowledge.hpp"
#include "press/text/folding.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

Result<Synonyms> read(const std::string& rows) {
    return synonyms_from(*TableFile::from_text("wordings\n" + rows, "synonyms.tsv"));
}

TEST(Synonyms, AreReadFoldedAndEachForAllOthers) {
    const auto synonyms = read("Exhibition | Trade  Fair | نُمائش\nexpo | exhibition\n");
    ASSERT_TRUE(synonyms) << synonyms.error().sentence;
    using List = std::vector<std::string>;
    EXPECT_EQ(synonyms->at("exhibition"), (List{"trade fair", folded("نمائش"), "expo"}));
    EXPECT_EQ(synonyms->at("trade fair"), (List{"exhibition", folded("نمائش")}));
    EXPECT_EQ(synonyms->at(folded("نمائش")), (List{"exhibition", "trade fair"}));
    EXPECT_EQ(synonyms->at("expo"), (List{"exhibition"}));
}

TEST(Synonyms, AreRefusedWhereARowSaysNothing) {
    for (const auto* rows : {"exhibition\n", "exhibition | !!!\n"}) {
        const auto synonyms = read(rows);
        ASSERT_FALSE(synonyms) << rows;
        EXPECT_NE(synonyms.error().sentence.find("synonyms.tsv"), std::string::npos) << synonyms.error().sentence;
    }
}

TEST(Synonyms, OfTheProjectCrossScriptsAndAreShort) {
    const auto knowledge = knowledge_from(knowledge_folder({}));
    ASSERT_TRUE(knowledge) << knowledge.error().sentence;
    const auto& synonyms = (*knowledge)->synonyms;
    ASSERT_TRUE(synonyms.contains(folded("نمائش")));
    const auto& others = synonyms.at(folded("نمائش"));
    EXPECT_NE(std::ranges::find(others, "exhibition"), others.end());
    for (const auto& [wording, all] : synonyms) {
        EXPECT_LE(wording.size(), 100U) << wording;
        EXPECT_LE(all.size(), 40U) << wording << " would make a query of too many words";
    }
}

}  // namespace
}  // namespace pressdex
