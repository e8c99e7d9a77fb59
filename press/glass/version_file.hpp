// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The version file of a database in Xapian's "glass" format (xapian-core 1.4, backends/glass/glass_version.h): at which
// revision it stands and where its tables begin. Reading only.
#include <cstdint>
#include <optional>
#include <string_view>

namespace pressdex::glass {

// Levels above the leaves that a table may have: Xapian's own limit.
inline constexpr std::uint32_t tallest = 10;

// A B-tree table at one revision.
struct TableRow {
    std::uint32_t root = 0;    // number of a block
    std::uint32_t height = 0;  // levels above the leaves
    std::uint32_t block_bytes = 0;
    bool is_empty = true;  // no entries, perhaps no file
};

struct Version {
    std::uint32_t revision = 0;
    TableRow postlist, docdata;
};

inline constexpr std::string_view version_file = "iamglass", postlist_file = "postlist.glass",
                                  docdata_file = "docdata.glass";

// Nothing where the bytes are no version file of the format of Xapian 1.4.
std::optional<Version> version_from(std::string_view bytes);

}  // namespace pressdex::glass
