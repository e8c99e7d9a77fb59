// SPDX-License-Identifier: GPL-3.0-or-later
// A block begins with  revision 4 | level 1 | free bytes 2 + 2 | end of directory 2  and a directory of 2 bytes an
// item. A leaf item is  size - 3 (13 bits, three flags on top) | key length | key | component, but in the first one |
// part of the tag;  a branch item  block (4 bytes) | key length | key | component.  Numbers in blocks are big-endian.
#include "press/glass/mapped_table.hpp"

#include <algorithm>
#include <atomic>
#include <utility>

#include <xapian.h>

namespace pressdex::glass {
namespace {

constexpr std::size_t block_head = 11, component_bytes = 2;
constexpr unsigned is_compressed_bit = 0x8000, is_last_bit = 0x4000, is_first_bit = 0x2000, size_bits = 0x1FFF;

[[noreturn]] void damaged() {
    throw Xapian::DatabaseCorruptError("a block of a table is not as the format has it");
}

// `at` lies so far before the end that the number is there.
std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < size; ++i) number = number << 8U | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

std::uint32_t revision_of(std::string_view block) {
    return number_at(block, 0, 4);
}

// The key whose length stands at `at`; it ends within the item.
std::string_view key_in(std::string_view item, std::size_t at) {
    if (at >= item.size()) damaged();
    const auto size = static_cast<unsigned char>(item[at]);
    if (item.size() - at - 1 < size) damaged();
    return item.substr(at + 1, size);
}

}  // namespace

Result<MappedTable> MappedTable::map(const std::filesystem::path& file, const TableRow& row, std::uint32_t revision) {
    if (row.is_empty) return MappedTable({}, row, revision);
    auto mapped = MappedFile::open(file);
    if (!mapped) return Unexpected(mapped.error());
    MappedTable table(mapped->bytes(), row, revision);
    table.file_ = *std::move(mapped);
    return table;
}

void MappedTable::Cursor::verify(std::string_view block) const {
    // What was read stands before what is asked now.
    std::atomic_thread_fence(std::memory_order_acquire);
    if (revision_of(block) > table_.revision_)
        throw Xapian::DatabaseModifiedError("a block of the table was written anew");
}

void MappedTable::Cursor::verify() const {
    for (std::size_t level = 0; level <= table_.row_.height; ++level) {
        if (!path_[level].bytes.empty()) verify(path_[level].bytes);
    }
}

MappedTable::Cursor::Block MappedTable::Cursor::block(std::uint32_t number, std::size_t level) const {
    const auto file = table_.bytes_;
    const std::size_t size = table_.row_.block_bytes;
    if (number >= file.size() / size) damaged();
    const auto bytes = file.substr(number * size, size);
    const std::size_t directory_end = number_at(bytes, 9, 2);
    const bool is_sound =
        static_cast<unsigned char>(bytes[4]) == level && directory_end >= block_head + 2 && directory_end <= size;
    verify(bytes);
    if (!is_sound) damaged();
    return {number, bytes, (directory_end - block_head) / 2, 0};
}

// From its first byte to the end of the block.
std::string_view MappedTable::Cursor::item_bytes(const Block& block, std::size_t item) const {
    const std::size_t begin = number_at(block.bytes, block_head + 2 * item, 2);
    if (begin < block_head || begin >= block.bytes.size()) damaged();
    return block.bytes.substr(begin);
}

std::uint32_t MappedTable::Cursor::child(const Block& branch, std::size_t item) const {
    const auto bytes = item_bytes(branch, item);
    if (bytes.size() < 4) damaged();
    return number_at(bytes, 0, 4);
}

// Of a branch item and the first part of `key`: below, at or above 0 as the item sorts.
int MappedTable::Cursor::compared(const Block& branch, std::size_t item, std::string_view key) const {
    if (item == 0) return -1;  // stands for all before the second
    const auto bytes = item_bytes(branch, item);
    const auto own = key_in(bytes, 4);
    if (const auto order = own.compare(key); order != 0) return order;
    const auto at = 4 + 1 + own.size();
    if (bytes.size() - at < component_bytes) damaged();
    return number_at(bytes, at, component_bytes) > 1 ? 1 : 0;
}

MappedTable::Cursor::Item MappedTable::Cursor::leaf_item(const Block& leaf, std::size_t item) const {
    auto bytes = item_bytes(leaf, item);
    if (bytes.size() < 3) damaged();
    const auto head = number_at(bytes, 0, 2);
    const auto size = (head & size_bits) + 3;
    if (size > bytes.size()) damaged();
    bytes = bytes.substr(0, size);
    const auto key = key_in(bytes, 2);
    const bool is_first = (head & is_first_bit) != 0;
    const auto begin = 3 + key.size() + (is_first ? 0 : component_bytes);
    if (begin > bytes.size()) damaged();
    return {key, bytes.substr(begin), (head & is_compressed_bit) != 0, is_first, (head & is_last_bit) != 0};
}

// Sets the path to the last item that does not sort behind the first part of `key`.
bool MappedTable::Cursor::descend(std::string_view key) {
    auto number = table_.row_.root;
    for (std::size_t level = table_.row_.height; level > 0; --level) {
        auto& branch = path_[level] = block(number, level);
        std::size_t low = 0, high = branch.items;  // the item sought is in [low, high)
        while (high - low > 1) {
            const auto middle = low + (high - low) / 2;
            (compared(branch, middle, key) <= 0 ? low : high) = middle;
        }
        branch.at = low;
        number = child(branch, low);
    }
    auto& leaf = path_[0] = block(number, 0);
    std::size_t low = 0, high = leaf.items;
    while (high - low > 1) {
        const auto middle = low + (high - low) / 2;
        const auto item = item_bytes(leaf, middle);
        const auto order = key_in(item, 2).compare(key);
        const bool is_first = (number_at(item, 0, 2) & is_first_bit) != 0;
        (order < 0 || (order == 0 && is_first) ? low : high) = middle;
    }
    leaf.at = low;
    item_ = leaf_item(leaf, low);
    return item_.key == key && item_.is_first;
}

bool MappedTable::Cursor::find(std::string_view key) {
    if (table_.row_.is_empty) return false;
    const bool is_there = descend(key);
    if (is_there) take_tag();
    verify();
    return is_there;
}

bool MappedTable::Cursor::find_from(std::string_view key) {
    if (table_.row_.is_empty) return false;
    descend(key);
    while (item_.key < key || !item_.is_first) {
        if (!step()) return false;
    }
    take_tag();
    verify();
    return true;
}

// To the next item of the leaves.
bool MappedTable::Cursor::step() {
    verify();
    std::size_t level = 0;
    while (path_[level].at + 1 == path_[level].items) {
        if (++level > table_.row_.height) return false;
    }
    ++path_[level].at;
    for (; level > 0; --level) path_[level - 1] = block(child(path_[level], path_[level].at), level - 1);
    item_ = leaf_item(path_[0], path_[0].at);
    return true;
}

bool MappedTable::Cursor::next() {
    if (!step()) return false;
    if (!item_.is_first) damaged();
    take_tag();
    verify();
    return true;
}

// Of the entry that begins here; the cursor then stands at its last item.
void MappedTable::Cursor::take_tag() {
    tag_ = item_.part;
    if (item_.is_last) return;
    const auto first = item_;
    const std::string key(first.key);
    joined_ = first.part;
    while (!item_.is_last) {
        if (!step() || item_.is_first || item_.key != key) damaged();
        joined_ += item_.part;
        // Branches that lead to one block many times would never end.
        if (joined_.size() > table_.size()) damaged();
    }
    tag_ = joined_;
}

}  // namespace pressdex::glass
