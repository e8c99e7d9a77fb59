// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/shard_merge.hpp"

#include "press/archive.hpp"

#include <xapian.h>

namespace pressdex {
namespace {

// A glass database keeps up to six files open; 64 of them stay well below the usual limit of 1,024.
constexpr std::size_t databases_open_at_once = 64;

void compact(const std::vector<std::filesystem::path>& sources, const std::filesystem::path& target) {
    Xapian::Database all;
    for (const auto& source : sources) all.add_database(Xapian::Database(source.string()));
    all.compact(target.string());
}

void remove_all(const std::vector<std::filesystem::path>& folders) {
    std::error_code error;
    for (const auto& folder : folders) std::filesystem::remove_all(folder, error);
}

}  // namespace

Result<void> merge_shards(std::vector<std::filesystem::path> shards, const std::filesystem::path& first,
                          const std::filesystem::path& target) try {
    // Neighbours are merged level by level, so that the order of the input stays the order of the docids.
    for (std::size_t level = 0; shards.size() > databases_open_at_once; ++level) {
        std::vector<std::filesystem::path> merged;
        for (std::size_t from = 0; from < shards.size(); from += databases_open_at_once) {
            const auto to = std::min(shards.size(), from + databases_open_at_once);
            const std::vector part(shards.begin() + static_cast<std::ptrdiff_t>(from),
                                   shards.begin() + static_cast<std::ptrdiff_t>(to));
            auto path = target;
            path += "-level-" + std::to_string(level) + "-" + std::to_string(merged.size());
            compact(part, path);
            remove_all(part);
            merged.push_back(std::move(path));
        }
        shards = std::move(merged);
    }
    auto sources = shards;
    if (!first.empty()) sources.insert(sources.begin(), first);
    compact(sources, target);
    remove_all(shards);
    return {};
} catch (...) {
    return Unexpected(archive_error("merging shards"));
}

}  // namespace pressdex
