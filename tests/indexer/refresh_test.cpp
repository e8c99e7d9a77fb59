// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/knowledge.hpp"
#include "indexer/authority/table_file.hpp"
#include "indexer/indexing.hpp"
#include "indexer/stored_stories.hpp"
#include "press/archive.hpp"
#include "press/durable_file.hpp"
#include "press/record.hpp"
#include "tests/indexer/archive_fixture.hpp"

#include <algorithm>
#include <sstream>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

namespace fs = std::filesystem;

class Refreshing : public ArchiveFixture {
  protected:
    // Every record of the archive by its story's id.
    std::map<std::string, std::string> records() const {
        std::map<std::string, std::string> all;
        const auto archive = Archive::open(options_.archive);
        EXPECT_TRUE(archive);
        if (archive) {
            EXPECT_TRUE(for_each_stored_story(*archive,
                                              [&](const Story& story) { all.emplace(story.id, record_from(story)); }));
        }
        return all;
    }
    Story story(const std::string& id) const {
        const auto archive = Archive::open(options_.archive);
        return *stored_story(*archive, id);
    }
    void write_two() const {
        write("a.txt", release("2021-12-23", "NPO Plans Energy Audits Of Foundries", "energy audits of foundries"));
        write("b.txt", release("2022-03-01", "Leather Cluster Gets New Training Centre", "training of tanners"));
    }
    // Tables in which the last part of each of two lists is missing, and one body is new.
    std::shared_ptr<const Knowledge> other_knowledge() const {
        const auto folder = root_ / "knowledge";
        fs::create_directories(folder);
        const auto own = fs::path(PRESSDEX_SOURCE) / "knowledge";
        const auto tables = tables_in(own);
        for (const auto& table : tables.value()) {
            const auto name = table.lexically_relative(own);
            fs::create_directories((folder / name).parent_path());
            std::istringstream lines(*bytes_of_file(table));
            std::ofstream out(folder / name);
            const bool is_thinned = name == "organizations.tsv" || name == "sector_words/en.tsv";
            std::size_t number = 0;
            for (std::string line; std::getline(lines, line); ++number) {
                const bool is_row = !line.empty() && line.front() != '#' && number > 20;
                if (!(is_thinned && is_row && number % 3 == 0)) out << line << '\n';
            }
        }
        const auto knowledge = knowledge_from(folder);
        EXPECT_TRUE(knowledge) << (knowledge ? "" : knowledge.error().sentence);
        return knowledge ? *knowledge : nullptr;
    }
    const std::string a_ = story_id("a.txt", 1), b_ = story_id("b.txt", 1);
};

TEST_F(Refreshing, GivesOverTheWholeCorpusWhatARebuildGives) {
    const auto corpus = fs::path(PRESSDEX_SOURCE) / "corpus";
    ASSERT_TRUE(add_paths({corpus}, knowledge(), options_, complaints_));
    const auto before = records();
    const auto other = other_knowledge();
    ASSERT_TRUE(other);
    const auto refreshed = refresh(*other, options_, complaints_);
    ASSERT_TRUE(refreshed) << refreshed.error().sentence;
    EXPECT_GT(refreshed->stories_refreshed, 50U);
    const auto after_refresh = records();
    EXPECT_NE(after_refresh, before);
    ASSERT_TRUE(rebuild(*other, options_, complaints_));
    const auto after_rebuild = records();
    ASSERT_EQ(after_refresh.size(), after_rebuild.size());
    for (const auto& [id, record] : after_rebuild) {
        ASSERT_TRUE(after_refresh.contains(id)) << id;
        EXPECT_EQ(after_refresh.at(id), record) << story_from_record(record)->file;
    }
}

TEST_F(Refreshing, IsDoneByAddWhenKnowledgeHasChangedAndNeedsNoFile) {
    write_two();
    ASSERT_TRUE(add());
    const auto before = records();
    fs::remove(folder() / "a.txt");
    const auto other = other_knowledge();
    const auto summary = add_paths({folder()}, *other, options_, complaints_);
    ASSERT_TRUE(summary) << summary.error().sentence;
    EXPECT_EQ(summary->files_unchanged, 1U);
    EXPECT_EQ(summary->stories_in_archive, 2U);
    const auto after = records();
    EXPECT_EQ(after.size(), before.size());
    EXPECT_EQ(summary->stories_refreshed > 0, after != before);
    // The way back, and a second time for nothing.
    EXPECT_TRUE(add());
    EXPECT_EQ(records(), before);
    const auto version = Archive::open(archive())->version();
    EXPECT_EQ(add()->stories_refreshed, 0U);
    EXPECT_EQ(Archive::open(archive())->version(), version);
}

TEST_F(Refreshing, OfManyStoriesBuildsANewGenerationInTheSameOrder) {
    std::string lines;
    for (int i = 0; i < 2300; ++i) {
        lines += "{\"id\":\"n" + std::to_string(i) + "\",\"title\":\"Announcement " + std::to_string(i) +
                 "\",\"text\":\"The Zagros Widget Board opened hall " + std::to_string(i) + " in Lahore.\"}\n";
    }
    write("many.jsonl", lines);
    ASSERT_TRUE(add());
    const auto generation = *current_generation(archive());
    const auto before = records();
    std::string sidecar;
    for (const auto& [id, record] : before) sidecar += "{\"story\":\"" + id + "\",\"outlet\":\"Indus Courier\"}\n";
    ASSERT_TRUE(replace_file(archive() / "corrections.jsonl", sidecar));
    const auto summary = refresh(knowledge(), options_, complaints_);
    ASSERT_TRUE(summary) << summary.error().sentence;
    EXPECT_EQ(summary->stories_refreshed, 2300U);
    EXPECT_NE(*current_generation(archive()), generation);
    EXPECT_EQ(Archive::open(archive())->stories(), 2300U);
    EXPECT_EQ(story(story_id("n7", 1)).outlet, "Indus Courier");
    EXPECT_EQ(add()->files_unchanged, 1U);  // the ledger came along
    fs::remove(archive() / "corrections.jsonl");
    ASSERT_TRUE(add());
    EXPECT_EQ(records(), before);
}

TEST_F(Refreshing, IsNotDoneToStoriesThatWouldBeStoredAsTheyAre) {
    write_two();
    ASSERT_TRUE(add());
    const auto summary = refresh(knowledge(), options_, complaints_);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->stories_refreshed, 0U);
    EXPECT_EQ(summary->stories_in_archive, 2U);
}

TEST_F(Refreshing, LeavesTheArchiveAsItWasWhenInterrupted) {
    write_two();
    ASSERT_TRUE(add());
    const auto version = Archive::open(archive())->version();
    const std::atomic<bool> interrupted = true;
    options_.interrupted = &interrupted;
    EXPECT_EQ(exit_code(refresh(knowledge(), options_, complaints_).error().kind), 130);
    EXPECT_EQ(Archive::open(archive())->version(), version);
}

TEST_F(Refreshing, AppliesACorrectionAtOnceAndKeepsItThroughEverything) {
    write_two();
    ASSERT_TRUE(add());
    const auto done =
        correct_story(a_, {"published=2021-12-24", "sectors=leather"}, "ayesha", knowledge(), options_, complaints_);
    ASSERT_TRUE(done) << done.error().sentence;
    EXPECT_EQ(done->stories_refreshed, 1U);
    const auto is_corrected = [this] {
        const auto now = story(a_);
        return now.published && iso(now.published->period) == "2021-12-24" && now.sectors.size() == 1 &&
               now.sectors[0].slug == "leather" && now.sectors[0].evidence.where == Where::corrected;
    };
    EXPECT_TRUE(is_corrected());
    EXPECT_TRUE(refresh(knowledge(), options_, complaints_));
    EXPECT_TRUE(is_corrected());
    EXPECT_TRUE(rebuild(knowledge(), options_, complaints_));
    EXPECT_TRUE(is_corrected());
    fs::last_write_time(folder() / "a.txt", fs::file_time_type::clock::now());
    write("c.txt", release("2023-05-05", "Gemstone Cutters Learn New Techniques", "gemstone cutting"));
    EXPECT_TRUE(add());
    EXPECT_TRUE(is_corrected());
    EXPECT_EQ(story(b_).published->where, Where::header);
}

TEST_F(Refreshing, RefusesACorrectionThatMeansNothing) {
    write_two();
    ASSERT_TRUE(add());
    const auto correct = [&](const std::string& id, const std::string& typed) {
        const auto done = correct_story(id, {typed}, "", knowledge(), options_, complaints_);
        return done ? "done" : done.error().sentence;
    };
    EXPECT_EQ(correct(a_, "sectors=lether"), "No sector is called \"lether\"");
    EXPECT_TRUE(correct("ffffffffffffffff", "title=x").starts_with("There is no story ffffffffffffffff in "));
    EXPECT_EQ(correct(a_, "published=never"), "published is a day, month or year such as 2021-12-23, or null");
    EXPECT_FALSE(fs::exists(archive() / "corrections.jsonl"));
    ASSERT_TRUE(replace_file(archive() / "corrections.jsonl", "nonsense\n"));
    EXPECT_EQ(correct(a_, "title=x"), (archive() / "corrections.jsonl").string() + ":1: is no JSON object");
    EXPECT_EQ(add().error().sentence, (archive() / "corrections.jsonl").string() + ":1: is no JSON object");
}

TEST_F(Refreshing, TellsOfACorrectionThatNoLongerFits) {
    write_two();
    ASSERT_TRUE(add());
    ASSERT_TRUE(correct_story(a_, {"title=Another title"}, "", knowledge(), options_, complaints_));
    complaints_.take();
    write("a.txt", release("2021-12-23", "NPO Plans Energy Audits Of Steel Mills", "energy audits of steel mills"));
    ASSERT_TRUE(add());
    EXPECT_EQ(story(a_).title, "NPO Plans Energy Audits Of Steel Mills");
    const auto complaints = complaints_.take();
    ASSERT_EQ(complaints.size(), 1U);
    EXPECT_EQ(complaints[0].what, "was made for another text of story " + a_);
}

}  // namespace
}  // namespace pressdex
