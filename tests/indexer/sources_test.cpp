// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of stories when their files are shared, moved, out of reach or of one name: none is lost but with its
// last file.
#include "indexer/indexing.hpp"
#include "press/archive.hpp"
#include "press/record.hpp"
#include "tests/indexer/archive_fixture.hpp"

#include <set>
#include <string>

#include <gtest/gtest.h>
#include <xapian.h>

namespace pressdex {
namespace {

namespace fs = std::filesystem;

class Sources : public ArchiveFixture {
  protected:
    std::set<std::string> titles() const {
        const auto archive = Archive::open(this->archive());
        std::set<std::string> all;
        if (!archive) return all;
        const auto& database = archive->database();
        for (auto doc = database.postlist_begin(""); doc != database.postlist_end(""); ++doc)
            all.insert(story_from_record(database.get_document(*doc).get_data())->title);
        return all;
    }
    void write_shared(const std::string& name, const std::string& title) const {
        write(name, R"({"id":"n1","title":")" + title + R"(","text":"The council opened a centre in Lahore."})" + "\n");
    }
    Result<Summary> add_folders(const std::vector<fs::path>& paths) {
        return add_paths(paths, knowledge(), options_, complaints_);
    }
    // Enough for a build in bulk.
    void write_much() const {
        std::string lines;
        const std::string filler(3000, 'x');
        for (int i = 0; i < 6000; ++i)
            lines += "{\"title\":\"Filler " + std::to_string(i) + "\",\"text\":\"" + filler + "\"}\n";
        write("much.jsonl", lines);
    }
};

using Titles = std::set<std::string>;

TEST_F(Sources, AStoryOfTwoFilesGoesWithTheLastOfThem) {
    write_shared("a.jsonl", "As a tells it");
    write_shared("b.jsonl", "As b tells it");
    ASSERT_TRUE(add());
    EXPECT_EQ(titles(), Titles{"As b tells it"});
    fs::remove(folder() / "b.jsonl");
    const auto removed = remove_vanished(options_);
    ASSERT_TRUE(removed) << removed.error().sentence;
    EXPECT_EQ(removed->stories_in_archive, 1U);
    EXPECT_EQ(removed->files_to_read_again, 1U);
    ASSERT_TRUE(add());  // the file that is left tells it in its own words
    EXPECT_EQ(titles(), Titles{"As a tells it"});
    EXPECT_EQ(remove_from({"a.jsonl"}, options_)->stories_in_archive, 0U);
}

TEST_F(Sources, AStoryStaysWhereOneOfItsFilesTellsAnother) {
    write_shared("a.jsonl", "Shared");
    ASSERT_TRUE(add());
    write_shared("b.jsonl", "Shared");
    ASSERT_TRUE(add());
    write("b.jsonl", R"({"id":"n2","title":"Another","text":"The council closed its old office."})"
                     "\n");
    ASSERT_TRUE(add());
    EXPECT_EQ(titles(), (Titles{"Another", "Shared"}));
    // Found anew, it is still held by its file.
    ASSERT_TRUE(refresh(knowledge(), options_, complaints_));
    write("a.jsonl", "");
    ASSERT_TRUE(add());
    EXPECT_EQ(titles(), Titles{"Another"});
}

TEST_F(Sources, HoldAStoryTogetherInALargeIntake) {
    write_shared("a.jsonl", "Shared");
    ASSERT_TRUE(add());
    write_shared("b.jsonl", "Shared");
    write_much();
    ASSERT_TRUE(add());
    EXPECT_EQ(remove_from({"b.jsonl"}, options_)->stories_removed, 0U);
    EXPECT_TRUE(titles().contains("Shared"));
    EXPECT_EQ(remove_from({"a.jsonl"}, options_)->stories_removed, 1U);
}

TEST_F(Sources, ThatAreAllGoneEmptyNoArchive) {
    write("a.txt", release("2021-12-23", "NPO Plans Energy Audits Of Foundries", "energy audits"));
    write("b.txt", release("2022-03-01", "Leather Cluster Gets New Centre", "training of tanners"));
    ASSERT_TRUE(add());
    fs::rename(folder(), root_ / "moved");
    EXPECT_EQ(remove_vanished(options_).error().kind, ErrorKind::not_found);
    EXPECT_EQ(rebuild(knowledge(), options_, complaints_).error().kind, ErrorKind::not_found);
    EXPECT_EQ(titles().size(), 2U);
    // At their new place they are the same.
    EXPECT_EQ(add_folders({root_ / "moved"})->files_unchanged, 2U);
    EXPECT_EQ(remove_vanished(options_)->files_removed, 0U);
    fs::rename(root_ / "moved", folder());
    EXPECT_EQ(add()->files_unchanged, 2U);
    EXPECT_EQ(rebuild(knowledge(), options_, complaints_)->stories_in_archive, 2U);
}

TEST_F(Sources, OutOfReachAreNotGone) {
    write("a.txt", release("2021-12-23", "NPO Plans Energy Audits Of Foundries", "energy audits"));
    write("sub/b.txt", release("2022-03-01", "Leather Cluster Gets New Centre", "training of tanners"));
    ASSERT_TRUE(add());
    fs::rename(folder() / "sub", root_ / "away");
    fs::create_symlink("sub", folder() / "sub");  // a loop: neither there nor gone
    EXPECT_EQ(remove_vanished(options_)->files_removed, 0U);
    // A rebuild leaves it out, says so and knows it all the same.
    EXPECT_EQ(rebuild(knowledge(), options_, complaints_)->stories_in_archive, 1U);
    fs::remove(folder() / "sub");
    fs::rename(root_ / "away", folder() / "sub");
    EXPECT_EQ(rebuild(knowledge(), options_, complaints_)->stories_in_archive, 2U);
}

TEST_F(Sources, OfOneNameInTwoFoldersAreTwo) {
    write("courier/2023-05-01.txt", release("2023-05-01", "Tanneries Save Water In Kasur", "saving of water"));
    write("herald/2023-05-01.txt", release("2023-05-01", "Looms Stand Still In Faisalabad", "repair of looms"));
    const std::vector<fs::path> both = {folder() / "courier", folder() / "herald"};
    ASSERT_TRUE(add_folders(both));
    const Titles all = {"Tanneries Save Water In Kasur", "Looms Stand Still In Faisalabad"};
    EXPECT_EQ(titles(), all);
    EXPECT_EQ(add_folders(both)->files_unchanged, 2U);
    ASSERT_TRUE(rebuild(knowledge(), options_, complaints_));
    EXPECT_EQ(titles(), all);
    EXPECT_EQ(add_folders({both[1], both[0]})->files_unchanged, 2U);
    // Reached from above they are the same files.
    EXPECT_EQ(add()->files_unchanged, 2U);
    EXPECT_EQ(titles(), all);
}

TEST_F(Sources, AreCountedOnceWhicheverWayTheyAreReached) {
    write("sub/a.txt", release("2021-12-23", "NPO Plans Energy Audits Of Foundries", "energy audits"));
    ASSERT_TRUE(add_folders({folder() / "sub" / "a.txt"}));
    ASSERT_TRUE(add_folders({folder() / "sub"}));
    ASSERT_TRUE(add());
    EXPECT_EQ(titles().size(), 1U);
}

TEST_F(Sources, OfWhichTheListWasLostAreNotRebuilt) {
    write("a.txt", release("2021-12-23", "NPO Plans Energy Audits Of Foundries", "energy audits"));
    write("b.txt", release("2022-03-01", "Leather Cluster Gets New Centre", "training of tanners"));
    ASSERT_TRUE(add());
    std::ofstream(*current_generation(archive()) / layout::ledger).close();
    EXPECT_EQ(rebuild(knowledge(), options_, complaints_).error().kind, ErrorKind::damaged);
    ASSERT_TRUE(add());
    EXPECT_EQ(rebuild(knowledge(), options_, complaints_)->stories_in_archive, 2U);
}

}  // namespace
}  // namespace pressdex
