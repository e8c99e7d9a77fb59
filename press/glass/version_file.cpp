// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/glass/version_file.hpp"

#include "press/varint.hpp"

#include <array>

namespace pressdex::glass {
namespace {

// The format's name and the day of its last change (2016-03-14), as Xapian 1.4 writes them.
constexpr std::string_view magic("\x0F\x0DXapian Glass\x04\x6E", 16);
constexpr std::size_t uuid_bytes = 16;
constexpr unsigned has_no_entries = 1;  // in the number that tells the height, shifted by two
constexpr std::uint32_t block_unit = 2048, least_block = 2048, greatest_block = 65536;

bool take_row(std::string_view& rest, TableRow& row) {
    std::uint32_t shape = 0, entries = 0, block = 0, compress_min = 0, free_list = 0;
    for (auto* number : {&row.root, &shape, &entries, &block, &compress_min, &free_list}) {
        if (!take_varint(rest, *number)) return false;
    }
    if (free_list > rest.size()) return false;
    rest.remove_prefix(free_list);
    row.height = shape >> 2U;
    row.is_empty = (shape & has_no_entries) != 0;
    if (block > greatest_block / block_unit) return false;
    row.block_bytes = block * block_unit;
    return row.is_empty || (row.height <= tallest && row.block_bytes >= least_block);
}

}  // namespace

std::optional<Version> version_from(std::string_view bytes) {
    if (!bytes.starts_with(magic) || bytes.size() < magic.size() + uuid_bytes) return std::nullopt;
    auto rest = bytes.substr(magic.size() + uuid_bytes);
    Version version;
    if (!take_varint(rest, version.revision)) return std::nullopt;
    for (auto* row : {&version.postlist, &version.docdata}) {
        if (!take_row(rest, *row)) return std::nullopt;
    }
    return version;
}

}  // namespace pressdex::glass
