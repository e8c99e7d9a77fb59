// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/shard.hpp"

#include "press/archive.hpp"

#include <algorithm>
#include <iterator>

#include <xapian.h>

namespace pressdex {

// Any exception of add_document throws the whole uncommitted shard away (reference, safety F1). So the shard is then
// built again without the story that caused it.
Result<Shard> ShardBuilder::build(const Batch& batch, const std::filesystem::path& path) {
    std::set<std::size_t> refused_files;
    std::vector<PlacedStory> stories;
    for (const auto& piece : batch.pieces) {
        auto found = stories_of(piece, intake_, authorities_, workers_, complaints_);
        if (found.is_refused) refused_files.insert(piece.file);
        std::ranges::move(found.stories, std::back_inserter(stories));
    }
    std::set<std::string> poisonous;
    while (true) {
        std::string current;
        try {
            Shard shard = write(stories, poisonous, path, current);
            shard.number = batch.number;
            shard.refused_files = std::move(refused_files);
            return shard;
        } catch (const Xapian::InvalidArgumentError& error) {
            if (current.empty() || !poisonous.insert(current).second)
                return Unexpected(archive_error("writing a shard"));
            complaints_.add(
                {"story " + current, 0, "Xapian refused it: " + error.get_msg(), "left out", Severity::refused});
        } catch (...) {
            return Unexpected(archive_error("writing a shard"));
        }
    }
}

Shard ShardBuilder::write(const std::vector<PlacedStory>& stories, const std::set<std::string>& poisonous,
                          const std::filesystem::path& path, std::string& current) {
    Shard shard;
    shard.path = path;
    Xapian::WritableDatabase database(path.string(), Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_NO_SYNC);
    for (const auto& [file, line, story] : stories) {
        if (poisonous.contains(story.id)) continue;
        current = story.id;
        database.add_document(documents_.document_from(story));
        shard.stories.push_back({file, line, story.id});
        if (!story.language.empty()) shard.languages.insert(story.language);
    }
    current.clear();
    database.commit();
    return shard;
}

}  // namespace pressdex
