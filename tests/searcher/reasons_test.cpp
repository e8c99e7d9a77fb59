// SPDX-License-Identifier: GPL-3.0-or-later
// --explain: why a story is found, in words.
#include "searcher/searcher.hpp"
#include "tests/searcher/made_archive.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::vector<Story> one_story() {
    return {made_story({.source = "a",
                        .title = "Energy audits pay",
                        .body = {"Mills saved a fifth.",
                                 "An audit of energy took a week. Energy was saved by auditing, Chaudhary said."},
                        .organizations = {{"Asian Productivity Organization", "APO"}}})};
}

TEST(Reasons, SayWhatStandsWhereHowOftenAndInWhichForms) {
    const MadeArchive archive(one_story());
    auto searcher = *Searcher::open(archive.folder());
    struct Row {
        std::string query;
        std::vector<std::string> reasons;
    };
    const std::vector<Row> rows = {
        {"energy", {"energy in the headline and twice in the text, first in paragraph 2"}},
        {"audits energy",
         {"audits in the headline and twice in the text, first in paragraph 2, also as \u201Caudit\u201D, "
          "\u201Cauditing\u201D",
          "energy in the headline and twice in the text, first in paragraph 2", "both in the headline"}},
        {"mills OR tanneries", {"mills once in the text, first in paragraph 1", "tanneries nowhere"}},
        {"\"energy audits\"", {"\"energy audits\" in the headline"}},
        {"chaudhry", {"chaudhry once in the text, first in paragraph 2, also as \u201Cchaudhary\u201D"}},
        {"mill* organization:apo",
         {"mill* once in the text, first in paragraph 1, also as \u201Cmills\u201D",
          "organization: Asian Productivity Organization"}},
        {"", {}},
    };
    for (const auto& [query, reasons] : rows) {
        Request request;
        request.query = query;
        request.explains = true;
        const auto results = searcher.find(request);
        ASSERT_TRUE(results) << query;
        ASSERT_EQ(results->hits.size(), 1U) << query;
        EXPECT_EQ(results->hits[0].reasons, reasons) << query;
        request.explains = false;
        EXPECT_TRUE(searcher.find(request)->hits[0].reasons.empty());
    }
}

}  // namespace
}  // namespace pressdex
