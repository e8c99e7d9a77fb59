// SPDX-License-Identifier: GPL-3.0-or-later
// The five documents that the project began with, through the real programs: what their first users asked.
#include "tests/acceptance/programs.hpp"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

const std::filesystem::path seeds = std::filesystem::path(PRESSDEX_SHARED) / "seeds" / "raw";

class Seeds : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        if (!std::filesystem::exists(seeds)) return;
        place_ = new Workplace("seeds");
        const auto added = run("index", {"add", seeds.string(), "--archive", place_->at("archive")});
        ASSERT_EQ(added.code, 0) << added.err;
    }
    static void TearDownTestSuite() { delete place_; }
    void SetUp() override {
        if (place_ == nullptr) GTEST_SKIP() << "the seeds are not at " << seeds << " (PRESSDEX_SHARED)";
    }

    static Ran search(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--archive", place_->at("archive")});
        return run("search", arguments);
    }

    // "s003#3" for the third story of s003, in the order of the hits.
    static std::vector<std::string> found(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--format", "json", "--limit", "20"});
        const auto ran = search(arguments);
        std::vector<std::string> hits;
        const auto json = nlohmann::json::parse(ran.out, nullptr, false);
        if (json.is_discarded()) return {"no JSON: " + ran.out + ran.err};
        for (const auto& hit : json["hits"]) {
            hits.push_back(hit["source"].get<std::string>() + "#" + std::to_string(hit.value("story", 1)));
        }
        return hits;
    }
    static std::set<std::string> sources(const std::vector<std::string>& arguments) {
        std::set<std::string> all;
        for (const auto& hit : found(arguments)) all.insert(hit.substr(0, 4));
        return all;
    }

    inline static Workplace* place_ = nullptr;
};

using Names = std::set<std::string>;

TEST_F(Seeds, GemstoneFindsTheGemstoneProgrammeFirst) {
    EXPECT_EQ(found({"gemstone"}).front().substr(0, 4), "s002");
}

TEST_F(Seeds, AProvinceIsFoundInsideARoundUp) {
    EXPECT_EQ(sources({"location:Gilgit-Baltistan"}), (Names{"s002", "s003"}));
    const auto shown = search({"location:Gilgit-Baltistan", "--format", "json"});
    const auto json = nlohmann::json::parse(shown.out);
    EXPECT_EQ(json["total"], 2);
    for (const auto& hit : json["hits"]) {
        if (hit["source"] == "s003") {
            EXPECT_EQ(hit["title"], "SMEs in GB");
        }
    }
}

TEST_F(Seeds, AYearIsCountedByStory) {
    EXPECT_EQ(found({"year:2021"}).size(), 5U);
    EXPECT_EQ(found({"--year", "2021"}).size(), 5U);
}

TEST_F(Seeds, APhraseIsStemmedAndCaseMakesNoDifference) {
    EXPECT_EQ(sources({"\"energy audit\""}), Names{"s000"});
    EXPECT_EQ(found({"Energy", "Audit"}), found({"energy", "audit"}));
    EXPECT_FALSE(found({"energy", "audit"}).empty());
}

TEST_F(Seeds, FieldsWorkWithAndWithoutWords) {
    EXPECT_EQ(sources({"sector:leather"}), Names{"s001"});
    EXPECT_TRUE(sources({"sector:leather", "tanneries"}).contains("s001"));
    EXPECT_TRUE(sources({"organization:apo"}).contains("s001"));
    EXPECT_TRUE(sources({"organization:apo"}).contains("s002"));
    EXPECT_EQ(sources({"organization:apo", "gemstone"}), Names{"s002"});
    EXPECT_EQ(sources({"date:2021-12"}), (Names{"s000", "s004"}));
}

TEST_F(Seeds, AnExclusionGivesAllOthers) {
    const auto with = found({"energy"}), without = found({"-energy"}), all = found({});
    EXPECT_EQ(with.size() + without.size(), all.size());
    EXPECT_EQ(all.size(), 7U);
    EXPECT_EQ(found({"--", "-energy"}), without);
}

TEST_F(Seeds, WordsOptionsAndVerbsAreToldApart) {
    EXPECT_EQ(search({"energy", "show", "--match", "any"}).code, 0);  // words, since "show" does not come first
    EXPECT_EQ(search({"find", "show"}).code, search({"--", "show"}).code);
    EXPECT_EQ(sources({"energy", "--year", "2021", "audit"}), Names{"s000"});
    EXPECT_EQ(search({"show"}).code, 2);  // the verb wants an id
}

TEST_F(Seeds, AnErrorInTheQueryNamesItsColumn) {
    const auto ran = search({"energy foo:bar"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_NE(ran.err.find("column 8"), std::string::npos) << ran.err;
    EXPECT_EQ(ran.out, "");
}

}  // namespace
}  // namespace pressdex
