// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of blocks that Xapian would not write, or only half, made by hand.
#include "press/glass/numbers.hpp"
#include "press/glass/posting_table.hpp"

#include <array>
#include <atomic>
#include <cstring>
#include <limits>
#include <thread>

#include <gtest/gtest.h>
#include <xapian.h>

namespace pressdex::glass {
namespace {

constexpr std::size_t block_bytes = 2048;
constexpr std::uint32_t no_limit = std::numeric_limits<std::uint32_t>::max();

std::string big_endian(std::size_t number, unsigned bytes) {
    std::string text;
    for (auto left = bytes; left-- > 0;) text += static_cast<char>(number >> (8 * left));
    return text;
}

constexpr unsigned first_part = 0x2000, last_part = 0x4000;

std::string leaf_item(std::string_view key, std::string_view part, unsigned flags = first_part | last_part) {
    std::string rest = static_cast<char>(key.size()) + std::string(key);
    if ((flags & first_part) == 0) rest += big_endian(2, 2);
    rest += part;
    return big_endian(flags | (2 + rest.size() - 3), 2) + rest;
}

std::string branch_item(std::uint32_t block, std::string_view key) {
    return big_endian(block, 4) + static_cast<char>(key.size()) + std::string(key) + big_endian(1, 2);
}

std::string block(std::uint32_t revision, unsigned level, const std::vector<std::string>& items) {
    const auto head = 11 + 2 * items.size();
    auto bytes = big_endian(revision, 4) + static_cast<char>(level) + big_endian(0, 4) + big_endian(head, 2);
    std::string placed;
    for (const auto& item : items) {
        bytes += big_endian(head + placed.size(), 2);
        placed += item;
    }
    bytes += placed;
    EXPECT_LE(bytes.size(), block_bytes);
    bytes.resize(block_bytes);
    return bytes;
}

constexpr std::uint32_t own_revision = 3;

PostingTable postings_in(std::string_view blocks, std::uint32_t height, std::uint32_t last_docid) {
    const auto root = static_cast<std::uint32_t>(blocks.size() / block_bytes - 1);
    return {MappedTable(blocks, {root, height, block_bytes, false}, own_revision), last_docid};
}

// A list of one chunk, each document with its term once.
std::string list(std::uint32_t before_first, std::uint32_t to_last, const std::vector<std::uint32_t>& between) {
    std::string bytes;
    append_number(bytes, between.size() + 1);
    append_number(bytes, between.size() + 1);
    append_number(bytes, before_first);
    bytes += '1';
    append_number(bytes, to_last);
    append_number(bytes, 1);
    for (const auto docids : between) {
        append_number(bytes, docids);
        append_number(bytes, 1);
    }
    return bytes;
}

TEST(PostingTable, HoldsDocidsFromOneUpToTheLastOrIsDamaged) {
    struct Row {
        std::string list;
        std::uint32_t last_docid;
        std::vector<std::uint32_t> docids;  // none: damaged
    };
    const std::array rows = {
        Row{list(4, 5, {4}), 10, {5, 10}},
        Row{list(4, 5, {4}), 9, {}},
        Row{list(0, 0, {}), 1, {1}},
        Row{list(no_limit, 0, {}), no_limit, {}},                             // docid 0
        Row{list(no_limit, 5, {4}), no_limit, {}},                            // 0 and 5
        Row{list(9, no_limit, {no_limit - 1}), no_limit, {}},                 // 10 and 9
        Row{list(9, 3, {no_limit - 5, 7}), no_limit, {}},                     // 10, 5 and 13
        Row{list(no_limit - 3, 2, {1}), no_limit, {no_limit - 2, no_limit}},  // the very last
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto bytes = block(1, 0, {leaf_item("word", rows[i].list)});
        const auto postings = postings_in(bytes, 0, rows[i].last_docid);
        std::vector<Posting> read;
        if (rows[i].docids.empty()) {
            EXPECT_THROW(postings.append("word", read), Xapian::DatabaseCorruptError) << i;
            continue;
        }
        postings.append("word", read);
        std::vector<std::uint32_t> docids;
        for (const auto& posting : read) docids.push_back(posting.docid);
        EXPECT_EQ(docids, rows[i].docids) << i;
    }
}

// Branches that lead to one block a hundred million times.
TEST(MappedTable, EndsATagThatIsLongerThanItsFile) {
    auto blocks =
        block(1, 0, {leaf_item("word", "1", first_part)}) + block(1, 0, {leaf_item("word", std::string(1900, 'x'), 0)});
    constexpr std::uint32_t height = 4;
    for (std::uint32_t level = 1; level < height; ++level) {
        const auto below = 2 * (level - 1);
        blocks += block(1, level, {branch_item(below, "")});
        blocks += block(1, level, std::vector<std::string>(100, branch_item(below + 1, "x")));
    }
    std::vector<std::string> items(100, branch_item(2 * height - 1, "x"));
    items[0] = branch_item(2 * height - 2, "");
    blocks += block(1, height, items);
    const auto postings = postings_in(blocks, height, no_limit);
    EXPECT_THROW(postings.holding("word"), Xapian::DatabaseCorruptError);
}

// As a writer does: the revision first. What the reader then sees is damaged only for one who believes it.
TEST(MappedTable, TakesNoBlockThatIsBeingWrittenAnewForADamagedOne) {
    const auto then = block(1, 0, {leaf_item("word", list(0, 900, std::vector<std::uint32_t>(900, 0)))});
    const auto now = big_endian(own_revision + 2, 4) + std::string(block_bytes - 4, '\xFF');
    for (int round = 0; round < 200; ++round) {
        auto bytes = then;
        const auto postings = postings_in(bytes, 0, 1000);
        std::atomic<bool> has_begun = false;
        std::jthread writer([&] {
            has_begun.wait(false);
            for (int pause = round % 50; pause > 0; --pause) std::atomic_signal_fence(std::memory_order_seq_cst);
            std::memcpy(bytes.data(), now.data(), 4);
            std::atomic_thread_fence(std::memory_order_seq_cst);
            std::memcpy(bytes.data() + 4, now.data() + 4, now.size() - 4);
        });
        has_begun = true;
        has_begun.notify_one();
        const auto read_on = [&postings] {
            for (std::vector<Posting> read;; read.clear()) {
                postings.append("word", read);
                if (read.size() != 901) return read.size();
            }
        };
        ASSERT_THROW(read_on(), Xapian::DatabaseModifiedError) << round;
    }
}

}  // namespace
}  // namespace pressdex::glass
