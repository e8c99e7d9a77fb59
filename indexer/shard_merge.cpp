// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/shard_merge.hpp"

#include "press/archive.hpp"
#include "press/facet_column_build.hpp"

#include <algorithm>
#include <utility>

#include <sys/resource.h>
#include <xapian.h>

namespace pressdex {
namespace {

// A shard keeps three files open. Every level of merging reads and writes all there is, so that as many are merged at
// once as the limit for open files allows: 256, a million stories, where it is the usual 1,024.
constexpr std::size_t files_of_a_shard = 3, most_open_at_once = 256;

std::size_t databases_open_at_once() {
    constexpr std::size_t kept_for_others = 128;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur <= kept_for_others) return 2;
    return std::clamp<std::size_t>((limit.rlim_cur - kept_for_others) / files_of_a_shard, 2, most_open_at_once);
}

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

UsedDocids used_docids(const Xapian::Database& database) {
    UsedDocids used;
    const auto end = database.postlist_end({});
    for (auto doc = database.postlist_begin({}); doc != end; ++doc) {
        if (used.last == 0) used.first = *doc;
        used.last = *doc;
    }
    return used;
}

SignatureShelf signatures_as_merged(const std::vector<std::filesystem::path>& databases) {
    SignatureShelf shelf;
    std::uint32_t behind = 0;
    for (const auto& path : databases) {
        const Xapian::Database database(path.string());
        const auto used = used_docids(database);
        const auto gap = used.first - 1;
        shelve_signatures(database, behind - gap, shelf);
        behind += used.last - gap;
    }
    return shelf;
}

Result<void> merge_shards(std::vector<std::filesystem::path> shards, const std::filesystem::path& first,
                          const std::filesystem::path& target, const std::function<void()>& before_removing) try {
    const auto open_at_once = databases_open_at_once();
    bool has_called = false;
    const auto remove = [&](const std::vector<std::filesystem::path>& folders) {
        if (!std::exchange(has_called, true)) before_removing();
        remove_all(folders);
    };
    // Neighbours are merged level by level, so that the order of the input stays the order of the docids.
    for (std::size_t level = 0; shards.size() > open_at_once; ++level) {
        std::vector<std::filesystem::path> merged;
        for (std::size_t from = 0; from < shards.size(); from += open_at_once) {
            const auto to = std::min(shards.size(), from + open_at_once);
            const std::vector part(shards.begin() + static_cast<std::ptrdiff_t>(from),
                                   shards.begin() + static_cast<std::ptrdiff_t>(to));
            auto path = target;
            path += "-level-" + std::to_string(level) + "-" + std::to_string(merged.size());
            compact(part, path);
            remove(part);
            merged.push_back(std::move(path));
        }
        shards = std::move(merged);
    }
    auto sources = shards;
    if (!first.empty()) sources.insert(sources.begin(), first);
    compact(sources, target);
    remove(shards);
    return {};
} catch (...) {
    return Unexpected(archive_error("merging shards"));
}

}  // namespace pressdex
