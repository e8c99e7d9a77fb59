// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/posting_lists.hpp"

#include "tests/searcher/made_archive.hpp"

#include <map>
#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

using Times = std::map<std::uint32_t, std::uint32_t>;  // by docid

Times summed(PostingLists& lists, const std::vector<std::string>& terms) {
    Times times;
    for (const auto& term : terms) {
        for (const auto& posting : lists.of(term)) times[posting.docid] += posting.times;
    }
    return times;
}

TEST(PostingLists, OfManyTermsAreTheirUnionAsThoseOfFewAre) {
    std::mt19937 dice(11);
    std::vector<Story> stories;
    for (int i = 0; i < 60; ++i) {
        std::string text;
        for (int words = 0; words < 12; ++words) text += "w" + std::to_string(dice() % 150) + "q ";
        stories.push_back(made_story({.source = std::to_string(i), .title = "Talks", .body = {text}}));
    }
    const MadeArchive made(stories);
    const auto archive = Archive::open(made.folder());
    ASSERT_TRUE(archive);
    PostingLists lists(*archive);
    for (const std::size_t count : {2U, 16U, 17U, 100U}) {
        std::vector<std::string> terms{"talk", "nowhere"};  // in all stories, in none
        while (terms.size() < count) terms.push_back("w" + std::to_string(terms.size()) + "q");
        const auto expected = summed(lists, terms);
        Times found;
        std::uint32_t before = 0;
        for (const auto& posting : lists.of_any(terms)) {
            EXPECT_LT(before, posting.docid);
            before = posting.docid;
            found[posting.docid] = posting.times;
        }
        EXPECT_EQ(found, expected) << count;
        EXPECT_EQ(found.size(), 60U);
    }
}

TEST(PostingLists, KeepStoriesInWhichTheTermsCountNothing) {
    const MadeArchive made({made_story({.source = "1", .title = "Talks held", .body = {"Opening today"}})});
    const auto archive = Archive::open(made.folder());
    ASSERT_TRUE(archive);
    PostingLists lists(*archive);
    std::vector<std::string> terms{"Len"};  // terms of facets have no wdf
    while (terms.size() < 40) terms.push_back("none" + std::to_string(terms.size()));
    const auto found = lists.of_any(terms);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].times, 0U);
}

}  // namespace
}  // namespace pressdex
