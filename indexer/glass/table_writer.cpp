// SPDX-License-Identifier: GPL-3.0-or-later
// A leaf item is  size - 3 (2 bytes, three flags on top) | key length | key | component, but in the first one | part of
// the tag;  a branch item  block (4 bytes) | key length | key | component.  Numbers in blocks are big-endian.
#include "indexer/glass/table_writer.hpp"

#include "press/glass/numbers.hpp"

#include <algorithm>
#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace pressdex::glass {
namespace {

constexpr std::size_t block_bytes = std::size_t{1} << 15U;
constexpr std::size_t block_head = 11;    // revision 4, level 1, largest free 2, all free 2, end of directory 2
constexpr std::size_t items_a_block = 4;  // that a block must be able to hold, at least
constexpr std::size_t most_item_bytes = (block_bytes - block_head - items_a_block * 2) / items_a_block;
static_assert(most_item_bytes <= 0x1FFF + 3, "the size of an item has 13 bits");

constexpr unsigned is_compressed_bit = 0x8000, is_last_bit = 0x4000, is_first_bit = 0x2000;
constexpr std::uint32_t revision = 1;

void put_number(std::string& bytes, std::size_t at, std::size_t size, std::uint32_t number) {
    for (std::size_t i = size; i-- > 0; number >>= 8U) bytes[at + i] = static_cast<char>(number);
}

void append_fixed(std::string& bytes, std::size_t size, std::uint32_t number) {
    bytes.resize(bytes.size() + size);
    put_number(bytes, bytes.size() - size, size, number);
}

// Key and component as they stand in a branch item.
std::string branch_key(std::string_view key, std::uint32_t component) {
    std::string bytes(1, static_cast<char>(key.size()));
    bytes += key;
    append_fixed(bytes, 2, component);
    return bytes;
}

// The shortest beginning of `key` that sorts behind `before`.
std::string_view shortest_after(std::string_view before, std::string_view key) {
    const auto same = static_cast<std::size_t>(std::ranges::mismatch(before, key).in2 - key.begin());
    return key.substr(0, same + 1);
}

}  // namespace

TableWriter::TableWriter(const std::filesystem::path& file, std::uint32_t compress_min)
    : path_(file), file_(file, std::ios::binary | std::ios::trunc), compress_min_(compress_min) {
    begin(0, {});
    // Every table begins with an item without key.
    item_.clear();
    append_fixed(item_, 2, is_first_bit | is_last_bit);
    item_ += '\0';
    put(levels_[0], item_);
}

void TableWriter::begin(std::size_t level, std::string separator) {
    if (level == levels_.size()) levels_.emplace_back();
    auto& block = levels_[level];
    block.bytes.assign(block_bytes, '\0');
    block.directory_end = block_head;
    block.items_begin = block_bytes;
    block.separator = std::move(separator);
    put_number(block.bytes, 0, 4, revision);
    block.bytes[4] = static_cast<char>(level);
}

// False where there is no room.
bool TableWriter::put(Block& block, std::string_view item) {
    if (block.items_begin - block.directory_end < item.size() + 2) return false;
    block.items_begin -= item.size();
    std::ranges::copy(item, block.bytes.begin() + static_cast<std::ptrdiff_t>(block.items_begin));
    put_number(block.bytes, block.directory_end, 2, static_cast<std::uint32_t>(block.items_begin));
    block.directory_end += 2;
    return true;
}

std::uint32_t TableWriter::write(Block& block) {
    const auto free = static_cast<std::uint32_t>(block.items_begin - block.directory_end);
    put_number(block.bytes, 5, 2, free);
    put_number(block.bytes, 7, 2, free);
    put_number(block.bytes, 9, 2, static_cast<std::uint32_t>(block.directory_end));
    file_.write(block.bytes.data(), static_cast<std::streamsize>(block.bytes.size()));
    return blocks_++;
}

// Writes the block of a level and names it in the block above, which is closed in turn when it has no room. As deep as
// the tree: two or three levels.
void TableWriter::close(std::size_t level) {
    std::string block;
    append_fixed(block, 4, write(levels_[level]));
    auto separator = std::move(levels_[level].separator);
    if (level + 1 == levels_.size()) begin(level + 1, {});
    // The first item of a branch block has no key: it stands for all before its second.
    const auto no_key = branch_key({}, 0);
    const bool is_first = levels_[level + 1].directory_end == block_head;
    if (put(levels_[level + 1], block + (is_first ? no_key : separator))) return;
    close(level + 1);
    begin(level + 1, std::move(separator));
    put(levels_[level + 1], block + no_key);
}

void TableWriter::add_item(std::string_view key, std::uint32_t component, std::string_view item) {
    if (put(levels_[0], item)) return;
    close(0);
    begin(0, branch_key(last_key_ == key ? key : shortest_after(last_key_, key), component));
    put(levels_[0], item);
}

void TableWriter::add(std::string_view key, std::string_view tag, bool is_compressed) {
    if (key.empty() || key.size() > most_key_bytes || key <= last_key_)
        throw std::logic_error("keys of a table must ascend");
    ++entries_;
    std::uint32_t component = 0;
    do {
        ++component;
        const auto head = 2 + 1 + key.size() + (component == 1 ? 0U : 2U);
        const auto part = std::min(tag.size(), most_item_bytes - head);
        unsigned size = static_cast<unsigned>(head + part - 3);
        if (is_compressed) size |= is_compressed_bit;
        if (component == 1) size |= is_first_bit;
        if (part == tag.size()) size |= is_last_bit;
        item_.clear();
        append_fixed(item_, 2, size);
        item_ += static_cast<char>(key.size());
        item_ += key;
        if (component > 1) append_fixed(item_, 2, component);
        item_ += tag.substr(0, part);
        tag.remove_prefix(part);
        add_item(key, component, item_);
        last_key_ = key;
    } while (!tag.empty());
}

std::string TableWriter::finish() {
    for (std::size_t level = 0; level + 1 < levels_.size(); ++level) close(level);
    const auto root = write(levels_.back());
    file_.close();
    if (!file_) throw std::system_error(errno, std::generic_category(), path_.string());
    constexpr unsigned is_sequential = 2;
    std::string row, free_blocks;
    append_number(row, root);
    append_number(row, (levels_.size() - 1) << 2U | is_sequential);
    append_number(row, entries_);
    append_number(row, block_bytes >> 11U);
    append_number(row, compress_min_);
    append_number(free_blocks, revision);
    append_number(free_blocks, blocks_);
    free_blocks.append(4, '\0');  // no block is free: where the list of them begins and ends
    append_string(row, free_blocks);
    return row;
}

std::string absent_table_row(std::uint32_t compress_min) {
    constexpr unsigned has_no_file = 1, is_sequential = 2;
    std::string row;
    append_number(row, 0);
    append_number(row, has_no_file | is_sequential);
    append_number(row, 0);
    append_number(row, block_bytes >> 11U);
    append_number(row, compress_min);
    append_string(row, {});
    return row;
}

}  // namespace pressdex::glass
