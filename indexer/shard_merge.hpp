// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Many small databases -> one compact one, in their order. Few are open at a time, however many there are.
#include "press/result.hpp"
#include "press/signature_shelf.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace Xapian {
class Database;
}

namespace pressdex {

// Docids of the first and the last story; {1, 0} where there is none. Merging numbers anew: the first story of a
// database follows the last one of the database before it, gaps within stay. Linear in the stories.
struct UsedDocids {
    std::uint32_t first = 1, last = 0;
};
UsedDocids used_docids(const Xapian::Database& database);

// The signatures of these databases by the docids that merging them in this order gives. Throws what Xapian throws.
SignatureShelf signatures_as_merged(const std::vector<std::filesystem::path>& databases);

// Removes the shards as they are merged, having called `before_removing` once; `first`, when not empty, is an existing
// database that comes before them and stays. `target` must not exist. At least one of first and shards is needed.
Result<void> merge_shards(
    std::vector<std::filesystem::path> shards, const std::filesystem::path& first, const std::filesystem::path& target,
    const std::function<void()>& before_removing = [] {});

}  // namespace pressdex
