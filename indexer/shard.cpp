// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/shard.hpp"

#include "press/archive.hpp"

#include <xapian.h>

namespace pressdex {

// Any exception of add_document throws the whole uncommitted shard away (reference, safety F1). So the shard is then
// built again without the story that caused it.
Result<Shard> ShardBuilder::build(const Batch& batch, const std::filesystem::path& path) {
    std::set<std::string> refused;
    while (true) {
        Shard shard{path, batch.number, {}, {}};
        std::string current;
        try {
            Xapian::WritableDatabase database(path.string(), Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_NO_SYNC);
            for (const auto& piece : batch.pieces) {
                for (auto& [story, line] : stories_of(piece)) {
                    if (refused.contains(story.id)) continue;
                    current = story.id;
                    database.add_document(documents_.document_from(story));
                    shard.stories.push_back({piece.file, line, story.id});
                    if (!story.language.empty()) shard.languages.insert(story.language);
                }
            }
            current.clear();
            database.commit();
            return shard;
        } catch (const Xapian::InvalidArgumentError& error) {
            if (current.empty() || !refused.insert(current).second) return Unexpected(archive_error("writing a shard"));
            complaints_.add(
                {"story " + current, 0, "Xapian refused it: " + error.get_msg(), "left out", Severity::refused});
        } catch (...) {
            return Unexpected(archive_error("writing a shard"));
        }
    }
}

std::vector<ShardBuilder::Placed> ShardBuilder::stories_of(const BatchPiece& piece) {
    std::vector<Placed> placed;
    const auto& file = intake_.files[piece.file];
    for (const auto& draft : piece.reader->drafts(piece.piece, file.shown, complaints_)) {
        for (auto& story : stories_from(draft, file.shown, knowledge_))
            placed.push_back({std::move(story), draft.line});
    }
    return placed;
}

}  // namespace pressdex
