// SPDX-License-Identifier: GPL-3.0-or-later
// After each kind of change the published column is the one that is made anew from the database.
#include "indexer/story_batches.hpp"
#include "press/archive.hpp"
#include "press/durable_file.hpp"
#include "press/facet_column_build.hpp"
#include "tests/indexer/archive_fixture.hpp"

#include <xapian.h>

namespace pressdex {
namespace {

class ColumnForward : public ArchiveFixture {
  protected:
    void expect_column_as_made_anew(const char* after) const {
        const auto generation = *current_generation(archive());
        const Xapian::Database database(generation.string());
        const auto published = MappedFile::open(generation / layout::facets);
        ASSERT_TRUE(published);
        EXPECT_EQ(published->bytes(), column_bytes(column_rows(database))) << after;
    }
};

TEST_F(ColumnForward, IsTheColumnMadeAnewHoweverStoriesComeAndGo) {
    for (int i = 0; i < 9; ++i)
        write("a" + std::to_string(i) + ".txt",
              release("2021-03-0" + std::to_string(i + 1), "Leather training number " + std::to_string(i),
                      "training " + std::to_string(i)));
    ASSERT_TRUE(add());
    expect_column_as_made_anew("the first build");
    write("b.txt", release("2024-05-06", "Dairy training begins", "a dairy course"));
    write("c.txt", release("2021-03-03", "Leather training number 2", "training 2"));
    ASSERT_TRUE(add());
    expect_column_as_made_anew("adding");
    write("b.txt", release("2019-05-06", "Textile training begins late", "a course on textiles and garments"));
    ASSERT_TRUE(add());
    expect_column_as_made_anew("changing a file");
    ASSERT_TRUE(remove_from({"a3.txt"}, options_));
    expect_column_as_made_anew("removing a file");
    write("d.txt", release("2022-01-02", "Energy audits for foundries", "energy audits"));
    ASSERT_TRUE(add());
    expect_column_as_made_anew("adding again");
}

// More lines than one transaction takes, in files that are no bulk; copies of what is there and of each other.
TEST_F(ColumnForward, IsTheColumnMadeAnewAfterAnAdditionOfSeveralTransactions) {
    write("a.txt", release("2021-03-01", "Leather training number 1", "training 1"));
    ASSERT_TRUE(add());
    std::string lines;
    for (std::size_t i = 0; i < pieces_a_batch + 60; ++i) {
        const auto number = std::to_string(i % 3900);
        lines += R"({"title": "Course )" + number + R"( opens", "date": "2022-01-02", "text": "The course )" + number +
                 R"( on leather opened in Lahore on Monday."})" + "\n";
    }
    write("many.jsonl", lines);
    ASSERT_TRUE(add());
    expect_column_as_made_anew("two transactions");
}

// Groups are found beside the merge, by the docids that it gives: the first stories of the base are gone, others stay,
// and copies stand on both sides.
TEST_F(ColumnForward, IsTheColumnMadeAnewAfterALargeIntakeUponABaseWithoutItsFirstStories) {
    for (int i = 0; i < 6; ++i)
        write("a" + std::to_string(i) + ".txt",
              release("2021-03-01", "Leather training number " + std::to_string(i / 2),
                      "training " + std::to_string(i / 2)));
    ASSERT_TRUE(add());
    ASSERT_TRUE(remove_from({"a0.txt", "a3.txt"}, options_));
    for (const auto* name : {"a0.txt", "a3.txt"}) std::filesystem::remove(folder() / name);
    const std::string filler(6000, 'x');
    std::string lines;
    for (int i = 0; i < 3000; ++i) {
        const auto number = std::to_string(i % 2900);
        lines += R"({"title": "Course )" + number + R"( opens", "date": "2022-01-02", "text": "The course )" + number +
                 R"( on leather opened in Lahore on Monday, as )" + filler + R"( said."})" + "\n";
    }
    write("many.jsonl", lines);
    write("a1.jsonl", R"({"title": "Leather training number 1", "text": "Nothing else."})");
    ASSERT_TRUE(add());
    EXPECT_EQ(Archive::open(archive())->stories(), 3005U);
    expect_column_as_made_anew("a large intake");
}

}  // namespace
}  // namespace pressdex
