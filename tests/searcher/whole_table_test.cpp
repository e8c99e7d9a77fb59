// SPDX-License-Identifier: GPL-3.0-or-later
// A table of all that was found: each story once, in the order of the search, of one state of the archive.
#include "searcher/whole_table.hpp"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// An archive of so many stories, named by their ranks; `changes` searches see another state each.
class CountedStories {
  public:
    explicit CountedStories(std::uint32_t stories, int changes = 0) : stories_(stories), changes_(changes) {}

    Ask ask() {
        return [this](const Request& request) -> Result<Results> {
            asked_.push_back(request);
            Results results;
            results.total = results.groups = stories_;
            if (changes_ > 0) --changes_;
            results.archive_version = std::to_string(changes_);
            for (auto rank = request.offset + 1; rank <= stories_ && results.hits.size() < request.limit; ++rank) {
                results.hits.emplace_back().rank = rank;
                results.hits.back().story.id = "story" + std::to_string(rank);
            }
            return results;
        };
    }

    const std::vector<Request>& asked() const { return asked_; }

  private:
    std::uint32_t stories_;
    int changes_;
    std::vector<Request> asked_;
};

std::vector<std::string> ids_in(const std::string& csv) {
    std::vector<std::string> ids;
    for (std::size_t at = csv.find("story"); at != std::string::npos; at = csv.find("story", at + 1)) {
        ids.push_back(csv.substr(at, csv.find(',', at) - at));
    }
    return ids;
}

TEST(WholeTable, HoldsEachStoryOnceWhateverTheirNumber) {
    for (const std::uint32_t stories : {0U, 1U, 999U, 1000U, 1001U, 2000U, 2345U}) {
        CountedStories archive(stories);
        const auto table = whole_table({}, no_row_limit, archive.ask());
        ASSERT_TRUE(table);
        const auto ids = ids_in(table->csv);
        EXPECT_EQ(ids.size(), stories);
        EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), stories);
        EXPECT_EQ(std::count(table->csv.begin(), table->csv.end(), '\n'), stories + 1) << "one line of names";
        EXPECT_TRUE(table->csv.starts_with("rank,id,"));
        EXPECT_TRUE(table->is_whole);
        for (const auto& request : archive.asked()) EXPECT_LE(request.limit, 1000U);
    }
}

TEST(WholeTable, BeginsAtTheOffset) {
    CountedStories archive(1500);
    Request request;
    request.offset = 200;
    const auto table = whole_table(request, no_row_limit, archive.ask());
    ASSERT_TRUE(table);
    const auto ids = ids_in(table->csv);
    ASSERT_EQ(ids.size(), 1300U);
    EXPECT_EQ(ids.front(), "story201");
    EXPECT_EQ(ids.back(), "story1500");
}

TEST(WholeTable, SaysWhetherItIsWhole) {
    struct Row {
        std::uint32_t stories, most;
        bool is_whole;
    };
    for (const auto& [stories, most, is_whole] : std::vector<Row>{
             {1500, 1200, false}, {1500, 1500, true}, {1500, 1501, true}, {2000, 1000, false}, {10, 1, false}}) {
        CountedStories archive(stories);
        const auto table = whole_table({}, most, archive.ask());
        ASSERT_TRUE(table);
        EXPECT_EQ(ids_in(table->csv).size(), std::min(stories, most));
        EXPECT_EQ(table->is_whole, is_whole) << stories << " " << most;
    }
}

TEST(WholeTable, IsOfOneStateOfTheArchive) {
    CountedStories changes_twice(2500, 2);
    const auto table = whole_table({}, no_row_limit, changes_twice.ask());
    ASSERT_TRUE(table);
    EXPECT_EQ(ids_in(table->csv).size(), 2500U);

    CountedStories never_rests(2500, 1000);
    const auto failed = whole_table({}, no_row_limit, never_rests.ask());
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::locked);
}

}  // namespace
}  // namespace pressdex
