// SPDX-License-Identifier: GPL-3.0-or-later
// "Has it been promised before?": for ten programmes of corpus/ the earlier announcement comes first, through the real
// programs.
#include "tests/acceptance/programs.hpp"

#include <algorithm>
#include <memory>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

using Json = nlohmann::json;

// Documents, as their files are called: the first that announces the programme, and a later one about it.
struct Promise {
    std::string programme, first, later;
};

const std::vector<Promise>& promises() {
    static const std::vector<Promise> all = {
        {"special-technology-zones", "2021-technology-zones-authority-launch-margalla-newswire",
         "2022-stza-chairman-resigns-ravi-business-sheet"},
        {"national-productivity-week-india", "2017-india-productivity-week-deccan-trade-lantern",
         "2023-india-productivity-week-deccan-trade-lantern"},
        {"national-productivity-and-quality-excellence-award",
         "2019-bangladesh-productivity-award-padma-enterprise-page",
         "2024-bangladesh-productivity-award-padma-enterprise-page"},
        {"green-productivity-2-0", "2024-green-productivity-nadi-viti-enterprise-news",
         "2025-green-productivity-conference-lahore-indus-courier"},
        {"specific-national-program", "2018-nepal-master-plan-himal-udyog-update",
         "2020-apo-report-mongolia-steppe-economy-wire"},
        {"improving-competitiveness-through-sustainable-national-productivity",
         "2021-multan-productivity-session-margalla-newswire", "2023-npo-psdp-project-margalla-newswire"},
        {"productivity-movement-of-pakistan", "2022-hyderabad-chamber-productivity-margalla-newswire",
         "2022-npo-4021-people-margalla-newswire"},
        {"cluster-development-initiative", "2018-sme-file-ravi-business-sheet",
         "2023-industry-energy-waste-indus-courier"},
        {"singapore-quality-award", "2011-singapore-excellence-awards-circular",
         "undated-hong-kong-singapore-file-productivity-noticeboard"},
        {"fiji-business-excellence-awards", "2021-excellence-awards-file-viti-enterprise-news",
         "2023-todays-notices-productivity-noticeboard"},
    };
    return all;
}

class PromisedBefore : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        place_ = std::make_unique<Workplace>("promised-before");
        const auto added =
            run("index", {"add", std::string(PRESSDEX_SOURCE) + "/corpus", "--archive", place_->at("archive")});
        ASSERT_EQ(added.code, 0) << added.err;
    }
    static void TearDownTestSuite() { place_.reset(); }

    static Json asked(std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--archive", place_->at("archive"), "--format", "json"});
        const auto ran = run("search", arguments);
        EXPECT_EQ(ran.code, 0) << arguments[0] << " " << arguments[1] << "\n" << ran.err;
        return Json::parse(ran.out, nullptr, false);
    }

    static std::unique_ptr<Workplace> place_;
};
std::unique_ptr<Workplace> PromisedBefore::place_;

TEST_F(PromisedBefore, TheTimelineBeginsWithTheEarliestAnnouncement) {
    for (const auto& promise : promises()) {
        const auto timeline = asked({"timeline", "programme:" + promise.programme});
        ASSERT_FALSE(timeline.at("announced").empty()) << promise.programme;
        EXPECT_EQ(timeline["announced"][0].at("source"), promise.first) << promise.programme;
        std::uint32_t stories = 0;
        for (const auto& year : timeline.at("years")) stories += year.at("stories").get<std::uint32_t>();
        EXPECT_EQ(timeline.at("total"), stories) << promise.programme;
    }
}

TEST_F(PromisedBefore, SimilarStoriesBeginWithAnEarlierAnnouncement) {
    for (const auto& promise : promises()) {
        const auto later = asked({"source:" + promise.later, "programme:" + promise.programme, "--sort", "newest"});
        ASSERT_FALSE(later.at("hits").empty()) << promise.later;
        const auto similar = asked({"similar", later["hits"][0].at("id"), "--copies", "all", "--limit", "30"});
        const auto& hits = similar.at("hits");
        ASSERT_FALSE(hits.empty()) << promise.later;
        EXPECT_EQ(hits[0].at("told"), "earlier") << promise.programme;
        const auto shares_programme = [](const Json& hit) {
            return std::ranges::any_of(hit.at("reasons"), [](const Json& reason) {
                return reason.get<std::string>().starts_with("same programme: ");
            });
        };
        EXPECT_TRUE(shares_programme(hits[0])) << promise.programme << ": " << hits[0].at("source");
        EXPECT_TRUE(std::ranges::any_of(hits, [&](const Json& hit) { return hit.at("source") == promise.first; }))
            << promise.first << " is not among the stories most like " << promise.later;
    }
}

}  // namespace
}  // namespace pressdex
