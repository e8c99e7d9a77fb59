// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/checkup.hpp"

#include "indexer/unknown_acronyms.hpp"
#include "tests/indexer/archive_fixture.hpp"

#include <algorithm>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

class Doctor : public ArchiveFixture {
  protected:
    static Story healthy() {
        Story story;
        story.id = story_id("a.txt", 1);
        story.file = "a.txt";
        story.title = "NPO opens an office";
        story.body = {std::string(200, 'x')};
        story.published = Published{{*day_from_iso("2021-12-23"), Precision::day}, Where::header, {}};
        story.sectors = {{"leather", "Leather", "", "", {}}};
        story.locations = {{{"Pakistan"}, {}}};
        return story;
    }
    static std::vector<FindingClass> found_in(const std::vector<Story>& stories, const std::string& corrections = {},
                                              const Ledger& ledger = {}) {
        const auto read = *Corrections::from_text(corrections, "c.jsonl");
        Checkup checkup({knowledge(), read}, 3);
        for (const auto& story : stories) checkup.look_at(story);
        checkup.look_at(ledger);
        return std::move(checkup).findings();
    }
    // "undated=1 without_sector=1"
    static std::string counts_in(const std::vector<FindingClass>& findings) {
        std::string all;
        for (const auto& found : findings) {
            if (found.count > 0) all += (all.empty() ? "" : " ") + found.name + "=" + std::to_string(found.count);
        }
        return all;
    }
};

TEST_F(Doctor, HasNothingToSayOfHealthyStories) {
    const auto findings = found_in({healthy(), healthy()});
    EXPECT_EQ(counts_in(findings), "");
    EXPECT_EQ(findings.size(), 12U);
}

TEST_F(Doctor, FindsWhatIsMissingOrContradicts) {
    auto undated = healthy(), conflicting = healthy(), bare = healthy(), brief = healthy(), endless = healthy();
    undated.published.reset();
    conflicting.origin.dates = {{{*day_from_iso("2021-12-20"), Precision::day}, Where::byline, "Dec 20", "", 0.5},
                                {{*day_from_iso("2021-12-01"), Precision::month}, Where::header, "Dec", "", 0.5}};
    bare.sectors.clear();
    bare.locations.clear();
    brief.body = {"Short."};
    endless.body = {std::string(30000, 'x')};
    EXPECT_EQ(counts_in(found_in({undated, conflicting, bare, brief, endless})),
              "undated=1 conflicting_dates=1 without_sector=1 without_place=1 short_story=1 long_story=1");
    const auto findings = found_in({conflicting});
    EXPECT_EQ(findings[1].examples.at(0).why, "2021-12-23 was taken, the byline says 2021-12-20");
}

TEST_F(Doctor, CountsNamesThatKnowledgeLacks) {
    auto one = healthy();
    one.organizations = {{"Zagros Widget Board", "", {}, {}}, {"Asian Productivity Organization", "APO", {}, {}}};
    one.body.push_back("The ZWXB met the NPO, and SMEs in Lahore heard of the ZWXB.");
    const auto findings = found_in({one, one});
    EXPECT_EQ(counts_in(findings), "unknown_acronym=1 unmatched_organization=1");
    EXPECT_EQ(findings[7].examples.at(0).what, "ZWXB");
    EXPECT_EQ(findings[7].examples.at(0).count, 2U);
    EXPECT_EQ(findings[8].examples.at(0).what, "Zagros Widget Board");
}

TEST_F(Doctor, FindsFilesPartedTooOftenOrRefused) {
    std::vector<Story> stories;
    for (std::uint32_t number = 1; number <= 12; ++number) {
        stories.push_back(healthy());
        stories.back().number = number;
    }
    Ledger ledger;
    ledger.set("bad.bin", {"bad.bin", 3, 1, "", "refused", 0});
    ledger.set("good.txt", {"good.txt", 3, 1, "", "indexed", 1});
    const auto findings = found_in(stories, {}, ledger);
    EXPECT_EQ(counts_in(findings), "split_file=1 refused_file=1");
    EXPECT_EQ(findings[6].examples.at(0).why, "12 stories");
    EXPECT_EQ(findings[11].examples.at(0).what, "bad.bin");
}

TEST_F(Doctor, FindsCorrectionsThatFitNothing) {
    const auto line = [](const std::string& id) {
        return "{\"story\":\"" + id + "\",\"fingerprint\":\"0000000000000000\",\"title\":\"x\"}\n";
    };
    const auto findings = found_in({healthy()}, line(healthy().id) + line("ffffffffffffffff"));
    EXPECT_EQ(counts_in(findings), "unfit_correction=1 lost_correction=1");
    EXPECT_EQ(findings[10].examples.at(0).why, "c.jsonl:2");
}

TEST_F(Doctor, TellsWhichStoryHasTheTextOfALostCorrectionNow) {
    auto moved = healthy();
    const auto before = moved.id;
    moved.id = "eeeeeeeeeeeeeeee";
    const auto line =
        "{\"story\":\"" + before + "\",\"fingerprint\":\"" + text_fingerprint(moved) + "\",\"title\":\"x\"}\n";
    const auto findings = found_in({moved}, line);
    EXPECT_EQ(counts_in(findings), "lost_correction=1");
    EXPECT_EQ(findings[10].examples.at(0).why, "c.jsonl:1: its text is that of story eeeeeeeeeeeeeeee now");
}

TEST_F(Doctor, ShowsAsManyExamplesAsAskedForAndOneLineAClass) {
    auto undated = healthy();
    undated.published.reset();
    const auto findings = found_in({undated, undated, undated, undated, undated});
    EXPECT_EQ(findings[0].count, 5U);
    EXPECT_EQ(findings[0].examples.size(), 3U);
    EXPECT_NE(text_of(findings, 5).find("Stories without any date: 5\n"), std::string::npos);
    const auto lines = jsonl_of(findings, 5);
    EXPECT_EQ(std::ranges::count(lines, '\n'), 12);
    const auto first = nlohmann::json::parse(lines.substr(0, lines.find('\n')));
    EXPECT_EQ(first["class"], "undated");
    EXPECT_EQ(first["count"], 5);
    EXPECT_EQ(first["of"], 5);
    EXPECT_EQ(first["examples"].size(), 3U);
}

TEST(UnknownAcronyms, AreThoseThatTextAndTablesLeaveUnexplained) {
    const auto knowledge = *knowledge_from(std::filesystem::path(PRESSDEX_SOURCE) / "knowledge");
    const auto in = [&](std::string paragraph) {
        Story story;
        story.body = {std::move(paragraph)};
        std::string all;
        for (const auto& name : unknown_acronyms_in(story, *knowledge)) all += name + " ";
        return all;
    };
    EXPECT_EQ(in("The new ZWXB will work with the QVKL on this."), "ZWXB QVKL ");
    EXPECT_EQ(in("The Zagros Widget Export Board (ZWEB) met. The ZWEB is new."), "");
    EXPECT_EQ(in("Pakistan and the APO met in the XX century."), "");
    EXPECT_EQ(in("NOT FOR SALE TO ANY PERSON"), "");
    EXPECT_EQ(in("It grew in 2021 by G20 and ISO9001."), "");
}

}  // namespace
}  // namespace pressdex
