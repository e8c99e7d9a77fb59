// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/acronyms_learnt.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// "apo = asian productivity organization; ..."
std::string learnt_from(const std::string& text) {
    Story story;
    story.body = {text};
    std::string all;
    for (const auto& [acronym, long_form] : acronyms_learnt_from(story)) {
        all += (all.empty() ? "" : "; ") + acronym + " = " + long_form;
    }
    return all;
}

TEST(AcronymsLearnt, AreThoseThatAStoryExplains) {
    struct Row {
        std::string text, expected;
    };
    const std::vector<Row> rows = {
        {"The Asian Productivity Organization (APO) met.", "apo = asian productivity organization"},
        {"The Small and Medium Enterprises Development Authority (SMEDA) said",
         "smeda = small and medium enterprises development authority"},
        {"small and medium enterprises (SMEs) need loans", "sme = small and medium enterprises"},
        {"Ministry of Industries and Production (MoIP)", ""},
        {"the Bureau of Indian Standards (BIS) and the International Energy Agency (IEA)",
         "bis = bureau of indian standards; iea = international energy agency"},
        {"UNIDO (United Nations Industrial Development Organization) funds it",
         "unido = united nations industrial development organization"},
        {"Research and Development (R&D) costs", "r&d = research and development"},
        {"Eco-Products International Fair (EPIF)", "epif = eco products international fair"},
        {"the Centre of Excellence (NPO) opened", ""},
        {"he won (2021) and lost (see Annex A)", ""},
        {"a bracket that never closes (APO", ""},
        {"(APO)", ""},
        {"Organization (O)", ""},
    };
    for (const auto& row : rows) EXPECT_EQ(learnt_from(row.text), row.expected) << row.text;
}

TEST(AcronymsLearnt, AreThoseOfItsOrganizationsToo) {
    Story story;
    Organization body;
    body.name = "National Productivity Organization, Pakistan";
    body.acronym = "NPO";
    story.organizations = {body};
    const auto learnt = acronyms_learnt_from(story);
    ASSERT_EQ(learnt.size(), 1U);
    EXPECT_EQ(learnt[0], (LearntAcronym{"npo", "national productivity organization"}));
}

TEST(AcronymsLearnt, AreFewAndShortWhateverTheTextIs) {
    std::string text;
    for (int i = 0; i < 5000; ++i) text += "Asian Productivity Organization (APO) (((((";
    EXPECT_EQ(learnt_from(text), "apo = asian productivity organization");
    EXPECT_EQ(learnt_from(std::string(100000, '(')), "");
    EXPECT_EQ(learnt_from(std::string(300, 'A') + " (AA)"), "");
}

}  // namespace
}  // namespace pressdex
