// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One batch -> one small database, written once and never synced: shards are thrown away after merging. A document that
// Xapian refuses costs itself only.
#include "indexer/document.hpp"
#include "indexer/glass/shard_writer.hpp"
#include "indexer/piece_stories.hpp"
#include "indexer/story_batches.hpp"

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace pressdex {

// A story that was written, and where it came from.
struct StoryOfFile {
    std::size_t file = 0;  // index into Intake::files
    std::size_t line = 1;
    std::string id;
};

struct Shard {
    std::filesystem::path path;  // a database, also when the batch held no story
    std::size_t number = 0;
    std::vector<StoryOfFile> stories;  // in docid order
    std::set<std::string> languages;
    std::set<std::size_t> refused_files;  // of those, files that the reader left out as a whole
};

// Keeps what is dear to make (word cache, break iterators) from batch to batch; one a worker thread.
class ShardBuilder {
  public:
    ShardBuilder(const Authorities& authorities, const Intake& intake, Workers* workers, Complaints& complaints,
                 PlacesWriter& places)
        : authorities_(authorities), intake_(intake), workers_(workers), complaints_(complaints), documents_(places) {}

    Result<Shard> build(const Batch& batch, const std::filesystem::path& path);

  private:
    void write(const PlacedStory& placed, glass::ShardWriter& writer, Shard& shard);

    const Authorities authorities_;
    const Intake& intake_;
    Workers* workers_;
    Complaints& complaints_;
    DocumentMaker documents_;
};

}  // namespace pressdex
