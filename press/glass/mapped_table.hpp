// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One B-tree table of Xapian's "glass" format (xapian-core 1.4, backends/glass/glass_table.h), read where it is mapped:
// Xapian copies a block from the file for each look. Knows blocks and items, never what they mean; never writes.
//
// A writer leaves the blocks of a revision as they are until the revision after the next: as Xapian does, each block
// says which it is of, and one that is newer than the table means that the archive has changed under the reader. Since
// a block may change while it is read, whoever has used what a cursor gave asks verify() before believing it. Damaged
// blocks give wrong items or Xapian::DatabaseCorruptError, never a read beyond the file.
#include "press/durable_file.hpp"
#include "press/glass/version_file.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace pressdex::glass {

class MappedTable {
  public:
    MappedTable() = default;
    // Borrows the bytes.
    MappedTable(std::string_view bytes, const TableRow& row, std::uint32_t revision)
        : bytes_(bytes), row_(row), revision_(revision) {}
    // Fails where there is no file, but not for an empty table, which may have none.
    static Result<MappedTable> map(const std::filesystem::path& file, const TableRow& row, std::uint32_t revision);

    // At most so many bytes are in all tags together.
    std::size_t size() const { return bytes_.size(); }

    class Cursor;

  private:
    MappedFile file_;
    std::string_view bytes_;  // of the file, or borrowed
    TableRow row_;
    std::uint32_t revision_ = 0;
};

// Throws Xapian::DatabaseModifiedError and Xapian::DatabaseCorruptError. The table outlives it.
class MappedTable::Cursor {
  public:
    explicit Cursor(const MappedTable& table) : table_(table) {}

    // To the entry of this key; false where there is none. As deep as the tree.
    bool find(std::string_view key);
    // To the first entry that does not sort before this key; false where there is none.
    bool find_from(std::string_view key);
    // To the entry behind; false at the end. Only after one of the three gave true.
    bool next();

    // Of the entry; they stand until the cursor moves.
    std::string_view key() const { return item_.key; }
    std::string_view tag() const { return tag_; }
    bool is_compressed() const { return item_.is_compressed; }

    // That the blocks from which the entry was read are still those of the table.
    void verify() const;
    // read(). What it throws counts only if they still are: a block that is being written anew looks damaged.
    template <class Read>
    auto reading(Read read) const {
        try {
            return read();
        } catch (...) {
            verify();
            throw;
        }
    }

  private:
    struct Block {
        std::uint32_t number = 0;
        std::string_view bytes;
        std::size_t items = 0, at = 0;
    };
    struct Item {
        std::string_view key, part;
        bool is_compressed = false, is_first = false, is_last = false;
    };

    void verify(std::string_view block) const;
    Block block(std::uint32_t number, std::size_t level) const;
    std::string_view item_bytes(const Block& block, std::size_t item) const;
    std::uint32_t child(const Block& branch, std::size_t item) const;
    int compared(const Block& branch, std::size_t item, std::string_view key) const;
    Item leaf_item(const Block& leaf, std::size_t item) const;
    bool descend(std::string_view key);
    bool step();
    void take_tag();

    const MappedTable& table_;
    std::array<Block, tallest + 1> path_;  // the leaf first
    Item item_;
    std::string_view tag_;
    std::string joined_;  // of a tag that stands in several items
};

}  // namespace pressdex::glass
