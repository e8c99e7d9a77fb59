// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One B-tree table of Xapian's "glass" format (xapian-core 1.4, backends/glass/glass_table.h), written from front to
// back out of entries that come in the order of their keys. Knows blocks and items, never what they mean.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex::glass {

// Keys of glass have at most 255 bytes.
inline constexpr std::size_t most_key_bytes = 255;

class TableWriter {
  public:
    // `compress_min` is what the table's row tells later writers: tags longer than it are worth compressing, 0 = none.
    TableWriter(const std::filesystem::path& file, std::uint32_t compress_min);

    // Keys ascend strictly, else std::logic_error. A tag may be longer than a block.
    void add(std::string_view key, std::string_view tag, bool is_compressed = false);

    // Writes what is left; nothing may be added afterwards. Returns the table's row in the version file. Throws
    // std::system_error when the file could not be written.
    std::string finish();

  private:
    // A block in the making; its items grow from the end, their offsets from the front.
    struct Block {
        std::string bytes;
        std::size_t directory_end = 0, items_begin = 0;
        std::string separator;  // branch key (with its component) from which on this block is meant; empty = the first
    };

    void begin(std::size_t level, std::string separator);
    static bool put(Block& block, std::string_view item);
    std::uint32_t write(Block& block);
    void close(std::size_t level);
    void add_item(std::string_view key, std::uint32_t component, std::string_view item);

    std::filesystem::path path_;
    std::ofstream file_;
    std::uint32_t compress_min_, entries_ = 0, blocks_ = 0;
    std::vector<Block> levels_;  // the leaf first
    std::string last_key_, item_;
};

// The row in the version file of a table that has no file.
std::string absent_table_row(std::uint32_t compress_min);

}  // namespace pressdex::glass
