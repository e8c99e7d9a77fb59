// SPDX-License-Identifier: GPL-3.0-or-later
// about:NAME finds who names it, and shows those first that are mainly about it.
#include "searcher/searcher.hpp"
#include "tests/searcher/made_archive.hpp"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

Story naming(const std::string& source, bool is_main, const std::string& title, const std::string& published) {
    auto story = made_story({.source = source,
                             .title = title,
                             .body = {"Energy audits of mills, they said in story " + source + "."},
                             .published = published,
                             .organizations = {{"National Productivity Organization", "NPO"}}});
    story.organizations[0].evidence.main_subject = is_main;
    return story;
}

std::vector<Story> some_stories() {
    return {naming("mentions", false, "Audits audits audits of energy", "2024-01-01"),
            naming("about", true, "Organization hires", "2019-01-01"),
            naming("also-about", true, "Audits of energy", "2018-01-01"),
            made_story({.source = "neither", .title = "Energy audits", .published = "2023-01-01"})};
}

std::string found(Searcher& searcher, const std::string& query, Sort sort = Sort::automatic) {
    Request request;
    request.query = query;
    request.sort = sort;
    const auto results = searcher.find(request);
    if (!results) return results.error().sentence;
    std::string sources;
    for (const auto& hit : results->hits) sources += (sources.empty() ? "" : " ") + hit.story.source;
    EXPECT_EQ(results->total, results->hits.size());
    EXPECT_TRUE(std::ranges::is_sorted(results->hits, std::greater{}, &Hit::score)) << query;
    return sources;
}

TEST(About, ShowsThoseFirstThatAreMainlyAboutIt) {
    const MadeArchive archive(some_stories());
    auto searcher = *Searcher::open(archive.folder());
    EXPECT_EQ(found(searcher, "organization:npo"), "mentions about also-about");
    EXPECT_EQ(found(searcher, "about:npo"), "about also-about mentions");
    EXPECT_EQ(found(searcher, "about:\"National Productivity Organization\" audits"), "also-about about mentions");
    EXPECT_EQ(found(searcher, "about:npo", Sort::newest), "mentions about also-about");
    EXPECT_EQ(found(searcher, "about:=npo"), "");
    EXPECT_EQ(found(searcher, "audits -about:npo"), "neither");
    EXPECT_EQ(found(searcher, "about:nobody"), "");
    Request request;
    request.query = "about:npo";
    const auto results = searcher.find(request);
    ASSERT_TRUE(results);
    EXPECT_EQ(results->sentence, "stories naming npo, those mainly about it first");
    EXPECT_EQ(results->hits[0].matched_in.back(), "about: National Productivity Organization");
    // Pages are pieces of the one list.
    std::string paged;
    for (request.limit = 1, request.offset = 0; request.offset < 3; ++request.offset) {
        const auto page = searcher.find(request);
        ASSERT_TRUE(page);
        for (const auto& hit : page->hits) paged += hit.story.source + " ";
    }
    EXPECT_EQ(paged, "about also-about mentions ");
}

}  // namespace
}  // namespace pressdex
