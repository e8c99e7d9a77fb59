// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/indexing.hpp"

#include "indexer/archive_lock.hpp"
#include "press/archive.hpp"
#include "press/durable_file.hpp"
#include "press/record.hpp"
#include "tests/indexer/archive_fixture.hpp"

#include <set>

#include <gtest/gtest.h>
#include <xapian.h>

namespace pressdex {
namespace {

class Indexing : public ArchiveFixture {
  protected:
    // Every story of the archive by its id.
    std::map<std::string, Story> stories() const {
        const auto archive = Archive::open(this->archive());
        std::map<std::string, Story> all;
        if (!archive) return all;
        const auto& database = archive->database();
        for (auto doc = database.postlist_begin(""); doc != database.postlist_end(""); ++doc) {
            auto story = *story_from_record(database.get_document(*doc).get_data());
            all.emplace(story.id, std::move(story));
        }
        return all;
    }
    std::set<std::string> ids() const {
        std::set<std::string> ids;
        for (const auto& [id, story] : stories()) ids.insert(id);
        return ids;
    }
    void write_three() const {
        write("a.txt", release("2021-12-23", "NPO Plans Energy Audits Of Foundries", "energy audits of foundries"));
        write("2022/b.txt", release("2022-03-01", "Leather Cluster Gets New Training Centre", "training of tanners"));
        write("c.jsonl",
              "{\"id\":\"x1\",\"title\":\"A first announcement\",\"date\":\"2020-01-02\",\"text\":\"The council opened "
              "it.\"}\n"
              "{\"id\":\"x2\",\"title\":\"A second announcement\",\"text\":\"The council closed "
              "it.\",\"topics\":[\"energy\"]}\n");
    }
};

TEST_F(Indexing, PutsEveryStoryOfEveryFileIntoTheArchive) {
    write_three();
    const auto summary = add();
    ASSERT_TRUE(summary) << summary.error().sentence;
    EXPECT_EQ(summary->stories_added, 4U);
    EXPECT_EQ(summary->files_read, 3U);
    EXPECT_EQ(stories().size(), 4U);
    EXPECT_TRUE(std::filesystem::exists(archive() / "XAPIANDB"));
    EXPECT_EQ(Archive::open(archive())->column().stories(), 4U);
}

TEST_F(Indexing, ASecondTimeChangesNothing) {
    write_three();
    ASSERT_TRUE(add());
    const auto version = Archive::open(archive())->version();
    const auto again = add();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->files_unchanged, 3U);
    EXPECT_EQ(again->stories_added, 0U);
    EXPECT_EQ(again->stories_in_archive, 4U);
    EXPECT_EQ(Archive::open(archive())->version(), version);
}

TEST_F(Indexing, LeavesOutAnArchiveThatLiesInTheAddedFolder) {
    write_three();
    options_.archive = folder() / "archive";
    ASSERT_TRUE(add());
    const auto again = add();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->files_read, 0U);
    EXPECT_EQ(again->files_unchanged, 3U);
    EXPECT_EQ(complaints_.refused(), 0U);
}

TEST_F(Indexing, NeverHidesAFolderThatWasThereBefore) {
    write_three();
    options_.archive = folder();
    ASSERT_TRUE(add());
    EXPECT_FALSE(std::filesystem::exists(folder() / ".pressdexignore"));
}

TEST_F(Indexing, ARefusedFileThatDidNotChangeIsTriedAgainOnlyWhereThatIsAsked) {
    write_three();
    write("bad.pdf", "%PDF-1.4 nothing of a document");
    ASSERT_TRUE(add());
    const auto first = complaints_.take().size();
    ASSERT_GT(first, 0U);
    options_.tries_refused_again = false;
    ASSERT_TRUE(add());
    EXPECT_EQ(complaints_.take().size(), 0U);
    options_.tries_refused_again = true;
    ASSERT_TRUE(add());
    EXPECT_EQ(complaints_.take().size(), first);
}

TEST_F(Indexing, GivesTheSameIdsWhereverTheFolderLies) {
    write_three();
    ASSERT_TRUE(add());
    const auto before = ids();
    const auto moved = root_ / "elsewhere" / "moved";
    std::filesystem::create_directories(moved.parent_path());
    std::filesystem::rename(folder(), moved);
    options_.archive = root_ / "archive2";
    ASSERT_TRUE(add_paths({moved}, knowledge(), options_, complaints_));
    options_.archive = archive();
    std::filesystem::rename(archive(), root_ / "archive1");
    std::filesystem::rename(root_ / "archive2", archive());
    EXPECT_EQ(ids(), before);
}

TEST_F(Indexing, TakesChangedFilesInAndTheirOlderStateOut) {
    write_three();
    ASSERT_TRUE(add());
    write("c.jsonl",
          "{\"id\":\"x2\",\"title\":\"A second announcement, corrected\",\"text\":\"The council closed it for "
          "good.\"}\n");
    write("d.txt", release("2023-05-05", "Gemstone Cutters Learn New Techniques", "gemstone cutting"));
    const auto summary = add();
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->files_unchanged, 2U);
    EXPECT_EQ(summary->stories_added, 2U);
    const auto all = stories();
    EXPECT_EQ(all.size(), 4U);  // x1 went, d came
    EXPECT_TRUE(all.contains(story_id("x2", 1)));
    EXPECT_FALSE(all.contains(story_id("x1", 1)));
    EXPECT_EQ(all.at(story_id("x2", 1)).title, "A second announcement, corrected");
    EXPECT_EQ(Archive::open(archive())->column().stories(), 4U);
}

TEST_F(Indexing, OfALargeIntakeBuildsANewGenerationUponTheOldOne) {
    write_three();
    ASSERT_TRUE(add());
    const auto before = *current_generation(archive());
    std::string lines;
    const std::string filler(2000, 'x');
    for (int i = 0; i < 9000; ++i) {
        lines += "{\"id\":\"n" + std::to_string(i) + "\",\"title\":\"Announcement " + std::to_string(i) +
                 "\",\"text\":\"" + filler + "\"}\n";
    }
    lines +=
        "{\"id\":\"x1\",\"title\":\"A first announcement, told again\",\"text\":\"The council opened it anew.\"}\n";
    write("many.jsonl", lines);
    write("a.txt", release("2021-12-24", "NPO Plans Energy Audits Of Steel Mills", "energy audits of steel mills"));
    const auto summary = add();
    ASSERT_TRUE(summary) << summary.error().sentence;
    EXPECT_NE(*current_generation(archive()), before);
    EXPECT_EQ(summary->stories_in_archive, 9004U);
    const auto archive = Archive::open(this->archive());
    EXPECT_EQ(archive->database().get_termfreq("Q" + story_id("x1", 1)), 1U);
    EXPECT_EQ(stories().at(story_id("x1", 1)).title, "A first announcement, told again");
    EXPECT_EQ(stories().at(story_id("a.txt", 1)).title, "NPO Plans Energy Audits Of Steel Mills");
}

// Merging closes the gap that removed stories have left in front: what is new must not be taken for what was there.
TEST_F(Indexing, OfALargeIntakeKeepsAChangedFileWhereTheFirstStoriesAreGone) {
    for (const auto* name : {"a.txt", "b.txt", "c.txt"})
        write(name, release("2021-03-01", std::string("Announcement of ") + name, std::string("training ") + name));
    ASSERT_TRUE(add());
    ASSERT_TRUE(remove_from({"a.txt", "b.txt"}, options_));
    for (const auto* name : {"a.txt", "b.txt"}) std::filesystem::remove(folder() / name);
    write("c.txt", release("2021-03-01", "Announcement that was corrected", "another training"));
    std::string lines;
    const std::string filler(3000, 'x');
    for (int i = 0; i < 6000; ++i)
        lines += "{\"title\":\"Announcement " + std::to_string(i) + "\",\"text\":\"" + filler + "\"}\n";
    write("many.jsonl", lines);
    const auto summary = add();
    ASSERT_TRUE(summary) << summary.error().sentence;
    EXPECT_EQ(summary->stories_in_archive, 6001U);
    const auto all = stories();
    ASSERT_TRUE(all.contains(story_id("c.txt", 1)));
    EXPECT_EQ(all.at(story_id("c.txt", 1)).title, "Announcement that was corrected");
}

TEST_F(Indexing, OfTwoDocumentsWithOneIdKeepsTheLaterAndSaysSo) {
    write("c.jsonl",
          "{\"id\":\"x\",\"title\":\"First telling\",\"text\":\"One.\"}\n{\"id\":\"x\",\"title\":\"Second "
          "telling\",\"text\":\"Two.\"}\n");
    const auto summary = add();
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->stories_replaced, 1U);
    EXPECT_EQ(stories().size(), 1U);
    EXPECT_EQ(stories().begin()->second.title, "Second telling");
    const auto complaints = complaints_.take();
    ASSERT_EQ(complaints.size(), 1U);
    EXPECT_EQ(line_of(complaints[0]), "c.jsonl:2: has the same id as c.jsonl:1; the later one counts");
}

TEST_F(Indexing, RemovesFilesFoldersAndStoriesOnlyWhenAsked) {
    write_three();
    ASSERT_TRUE(add());
    std::filesystem::remove(folder() / "a.txt");
    ASSERT_TRUE(add());
    EXPECT_EQ(stories().size(), 4U);
    EXPECT_EQ(remove_vanished(options_)->stories_removed, 1U);
    EXPECT_EQ(remove_from({(folder() / "2022").string()}, options_)->stories_removed, 1U);
    EXPECT_EQ(remove_from({story_id("x1", 1)}, options_)->stories_removed, 1U);
    EXPECT_EQ(stories().size(), 1U);
    EXPECT_EQ(remove_from({"no-such-file"}, options_).error().kind, ErrorKind::not_found);
}

TEST_F(Indexing, RebuildsTheSameArchiveFromTheLedger) {
    write_three();
    ASSERT_TRUE(add());
    const auto before = ids();
    const auto summary = rebuild(knowledge(), options_, complaints_);
    ASSERT_TRUE(summary) << summary.error().sentence;
    EXPECT_EQ(summary->stories_added, 4U);
    EXPECT_EQ(ids(), before);
    EXPECT_EQ(add()->files_unchanged, 3U);
}

TEST_F(Indexing, IsRefusedWhileAnotherIndexerWorks) {
    write_three();
    const auto lock = ArchiveLock::take(archive());
    ASSERT_TRUE(lock);
    const auto summary = add();
    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().kind, ErrorKind::locked);
    EXPECT_EQ(exit_code(summary.error().kind), 4);
}

TEST_F(Indexing, RefusesAnArchiveOfAnotherSchema) {
    write_three();
    ASSERT_TRUE(add());
    {
        Xapian::WritableDatabase database(current_generation(archive())->string(), Xapian::DB_OPEN);
        database.set_metadata(std::string(layout::schema_key), "older");
    }
    EXPECT_EQ(Archive::open(archive()).error().kind, ErrorKind::another_schema);
    EXPECT_EQ(add().error().kind, ErrorKind::another_schema);
    // The way out that the message names.
    ASSERT_TRUE(rebuild(knowledge(), options_, complaints_));
    EXPECT_EQ(stories().size(), 4U);
}

TEST_F(Indexing, CountsFacetsAnewWhenAnotherToolHasWritten) {
    write_three();
    ASSERT_TRUE(add());
    {
        Xapian::WritableDatabase database(current_generation(archive())->string(), Xapian::DB_OPEN);
        database.delete_document("Q" + story_id("x1", 1));
    }
    EXPECT_EQ(Archive::open(archive())->column().stories(), 3U);
}

TEST_F(Indexing, LeavesTheArchiveAsItWasWhenInterrupted) {
    write_three();
    ASSERT_TRUE(add());
    const auto version = Archive::open(archive())->version();
    const std::atomic<bool> interrupted = true;
    options_.interrupted = &interrupted;
    const auto rebuilt = rebuild(knowledge(), options_, complaints_);
    ASSERT_FALSE(rebuilt);
    EXPECT_EQ(exit_code(rebuilt.error().kind), 130);
    EXPECT_EQ(Archive::open(archive())->version(), version);
}

TEST_F(Indexing, OfAnEmptyFolderMakesAnEmptyArchive) {
    const auto summary = add();
    ASSERT_TRUE(summary);
    EXPECT_EQ(Archive::open(archive())->stories(), 0U);
}

TEST(ArchiveOpening, SaysWhatIsMissing) {
    EXPECT_EQ(Archive::open("/no/such/folder").error().kind, ErrorKind::no_archive);
    EXPECT_EQ(Archive::open(testing::TempDir()).error().kind, ErrorKind::no_archive);
    EXPECT_EQ(exit_code(ErrorKind::no_archive), 3);
}

}  // namespace
}  // namespace pressdex
