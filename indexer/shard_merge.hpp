// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Many small databases -> one compact one, in their order. Few are open at a time, however many there are.
#include "press/result.hpp"

#include <filesystem>
#include <vector>

namespace pressdex {

// Removes the shards as they are merged; `first`, when not empty, is an existing database that comes before them and
// stays. `target` must not exist. At least one of first and shards is needed.
Result<void> merge_shards(std::vector<std::filesystem::path> shards, const std::filesystem::path& first,
                          const std::filesystem::path& target);

}  // namespace pressdex
