// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story_batches.hpp"

#include "tests/indexer/archive_fixture.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <span>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

class StoryBatches : public ArchiveFixture {
  protected:
    // The bytes of each batch of an input of `lines` lines of 1,000 bytes.
    std::vector<std::uint64_t> sizes(std::size_t lines, unsigned threads) {
        std::string text;
        for (std::size_t i = 0; i < lines; ++i) text += R"({"text": ")" + std::string(987, 'w') + "\"}\n";
        write("many.jsonl", text);
        const std::vector paths = {folder()};
        auto intake = intake_of(paths, {}, complaints_);
        std::vector<std::uint64_t> sizes;
        std::size_t pieces = 0;
        for_each_batch(intake, complaints_, threads, [&](Batch&& batch) {
            EXPECT_EQ(batch.number, sizes.size());
            pieces += batch.pieces.size();
            sizes.push_back(batch.bytes);
            return true;
        });
        EXPECT_EQ(pieces, lines);
        return sizes;
    }
};

TEST_F(StoryBatches, HoldAllPiecesAndBecomeSmallerTowardsTheEnd) {
    const auto found = sizes(10000, 2);
    ASSERT_GT(found.size(), 3U);
    EXPECT_TRUE(std::ranges::is_sorted(std::span(found).first(found.size() - 1), std::ranges::greater{}));
    EXPECT_LT(found.back(), 2 * least_bytes_a_batch);
}

TEST_F(StoryBatches, AreNoLargerThanManyThreadsAllow) {
    for (const auto bytes : sizes(6000, 1000)) EXPECT_LT(bytes, least_bytes_a_batch + 2000);
    for (const auto bytes : sizes(6000, 1)) EXPECT_LE(bytes, most_bytes_a_batch);
}

TEST_F(StoryBatches, LeaveEachFileWithItsHash) {
    write("one.txt", "One.\n");
    write("two.jsonl", "{\"text\": \"Two.\"}\n");
    std::filesystem::create_directories(folder() / "sub");
    std::ofstream(folder() / "sub/large.txt") << "A beginning.";
    std::filesystem::resize_file(folder() / "sub/large.txt", largest_file + 1);  // is refused before it is read
    const std::vector paths = {folder()};
    auto intake = intake_of(paths, {}, complaints_);
    for_each_batch(intake, complaints_, 1, [](Batch&&) { return true; });
    ASSERT_EQ(intake.files.size(), 3U);
    for (const auto& file : intake.files) {
        EXPECT_EQ(file.entry.sha256, hash_of_file(file.path)) << file.shown;
        EXPECT_EQ(file.entry.sha256.size(), 64U);
        EXPECT_EQ(file.entry.outcome == "refused", file.shown == "sub/large.txt");
    }
}

}  // namespace
}  // namespace pressdex
