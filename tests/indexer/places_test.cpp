// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever was done to an archive: where the words of a story stand is what the stored story says.
#include "indexer/document.hpp"
#include "indexer/places_writer.hpp"
#include "press/archive.hpp"
#include "press/places_file.hpp"
#include "press/record.hpp"
#include "press/schema.hpp"
#include "tests/indexer/archive_fixture.hpp"

#include <fstream>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include <xapian.h>

namespace pressdex {
namespace {

class Places : public ArchiveFixture {
  protected:
    // How many stories were compared.
    unsigned expect_places_of_stored_stories() {
        const auto made = Archive::open(archive());
        EXPECT_TRUE(made) << made.error().sentence;
        if (!made) return 0;
        const auto& database = made->database();
        const auto fresh = root_ / "fresh";
        std::filesystem::remove(fresh);
        PlacesWriter writer(fresh);
        DocumentMaker maker(writer);
        std::map<Xapian::docid, std::string> pointers;
        for (auto doc = database.postlist_begin({}); doc != database.postlist_end({}); ++doc) {
            const auto story = story_from_record(database.get_document(*doc).get_data());
            EXPECT_TRUE(story);
            if (story) pointers[*doc] = maker.entry_from(*story).values().at(schema::slot_positions);
        }
        const auto expected = PlacesFile::map(fresh, {});
        EXPECT_TRUE(expected);
        for (const auto& [docid, pointer] : pointers) {
            const auto kept = made->places().at(database.get_document(docid).get_value(schema::slot_positions));
            EXPECT_EQ(kept, expected->at(pointer)) << docid;
            EXPECT_TRUE(kept && !kept->empty()) << docid;
        }
        return static_cast<unsigned>(pointers.size());
    }

    void write_releases(int first, int last, const std::string& day) {
        for (int i = first; i < last; ++i) {
            const auto number = std::to_string(i);
            write(number + ".txt", release(day, "Audit " + number + " of textile mills begins", "audit " + number));
        }
    }
};

TEST_F(Places, AreThoseOfTheStoredStoriesThroughBuildAdditionChangeRemovalAndRebuild) {
    options_.threads = 3;
    write_releases(0, 40, "2021-12-23");
    ASSERT_TRUE(add());
    EXPECT_EQ(expect_places_of_stored_stories(), 40U);

    write_releases(40, 43, "2022-01-05");  // in place
    ASSERT_TRUE(add());
    EXPECT_EQ(expect_places_of_stored_stories(), 43U);

    write_releases(5, 8, "2022-02-07");  // changed: other words under the same ids or new ones
    ASSERT_TRUE(add());
    EXPECT_EQ(expect_places_of_stored_stories(), 43U);

    ASSERT_TRUE(remove_from({(folder() / "1.txt").string()}, options_));
    EXPECT_EQ(expect_places_of_stored_stories(), 42U);

    const auto before = *current_generation(archive());
    std::string lines;  // so much that a new generation is built upon the old one
    for (int i = 0; i < 9000; ++i) {
        lines += "{\"id\":\"n" + std::to_string(i) + "\",\"title\":\"Announcement " + std::to_string(i) +
                 "\",\"text\":\"" + std::string(2000, 'x') + "\"}\n";
    }
    write("many.jsonl", lines);
    ASSERT_TRUE(add());
    EXPECT_NE(*current_generation(archive()), before);
    EXPECT_EQ(expect_places_of_stored_stories(), 9043U);  // with 1.txt, which still lies in the folder
}

TEST_F(Places, AreRightThoughABrokenOffRunLeftSomethingBehind) {
    write_releases(0, 10, "2021-12-23");
    ASSERT_TRUE(add());
    const auto generation = current_generation(archive());
    ASSERT_TRUE(generation);
    std::ofstream(*generation / layout::places, std::ios::binary | std::ios::app) << "words of a story that never came";
    write_releases(10, 12, "2022-01-05");
    ASSERT_TRUE(add());
    EXPECT_EQ(expect_places_of_stored_stories(), 12U);
}

TEST_F(Places, ThatAreMissingOrCutAreSaidToBeDamaged) {
    write_releases(0, 5, "2021-12-23");
    ASSERT_TRUE(add());
    const auto file = *current_generation(archive()) / layout::places;
    const auto whole = bytes_of_file(file);
    ASSERT_TRUE(whole);
    std::filesystem::resize_file(file, whole->size() - 1);
    const auto cut = Archive::open(archive());
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().kind, ErrorKind::damaged);
    EXPECT_NE(cut.error().sentence.find("were cut"), std::string::npos);
    std::filesystem::remove(file);
    const auto missing = Archive::open(archive());
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::damaged);
    EXPECT_NE(missing.error().hint.find("rebuild"), std::string::npos);
}

TEST_F(Places, AppendedByManyThreadsDoNotOverlap) {
    const auto path = root_ / "places";
    std::vector<std::vector<std::pair<std::string, std::string>>> written(4);  // pointer, bytes
    {
        PlacesWriter writer(path);
        std::vector<std::thread> threads;
        for (std::size_t t = 0; t < written.size(); ++t) {
            threads.emplace_back([&, t] {
                for (std::size_t i = 0; i < 500; ++i) {
                    const std::string bytes(i % 50, static_cast<char>('a' + t));
                    written[t].emplace_back(writer.append(bytes), bytes);
                }
            });
        }
        for (auto& thread : threads) thread.join();
        writer.sync();
    }
    const auto file = PlacesFile::map(path, {});
    ASSERT_TRUE(file);
    for (const auto& of_thread : written) {
        for (const auto& [pointer, bytes] : of_thread) EXPECT_EQ(file->at(pointer), bytes);
    }
    EXPECT_FALSE(file->at(packed(PlacesPointer{1'000'000, 1})));
    EXPECT_FALSE(file->at("no pointer"));
}

}  // namespace
}  // namespace pressdex
