// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/shard.hpp"

#include "indexer/glass/shard_writer.hpp"
#include "press/archive.hpp"

#include <xapian.h>

namespace pressdex {

Result<Shard> ShardBuilder::build(const Batch& batch, const std::filesystem::path& path) try {
    Shard shard;
    shard.path = path;
    shard.number = batch.number;
    glass::ShardWriter writer(path);
    for (const auto& piece : batch.pieces) {
        const auto found = stories_of(piece, intake_, authorities_, workers_, complaints_);
        if (found.is_refused) shard.refused_files.insert(piece.file);
        for (const auto& story : found.stories) write(story, writer, shard);
    }
    writer.finish();
    return shard;
} catch (...) {
    return Unexpected(archive_error("writing a shard"));
}

void ShardBuilder::write(const PlacedStory& placed, glass::ShardWriter& writer, Shard& shard) {
    const auto& story = placed.story;
    try {
        writer.add(documents_.entry_from(story));
    } catch (const Xapian::InvalidArgumentError& error) {
        complaints_.add(
            {"story " + story.id, 0, "Xapian refuses it: " + error.get_msg(), "left out", Severity::refused});
        return;
    }
    shard.stories.push_back({placed.file, placed.line, story.id});
    if (!story.language.empty()) shard.languages.insert(story.language);
}

}  // namespace pressdex
