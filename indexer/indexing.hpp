// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An indexing run: what the commands ask for and what they get. Chooses between building in bulk and adding in place.
#include "indexer/authority/knowledge.hpp"
#include "indexer/complaints.hpp"
#include "indexer/isolation/workers.hpp"
#include "indexer/summary.hpp"
#include "press/result.hpp"

#include <atomic>
#include <filesystem>
#include <string>
#include <vector>

namespace pressdex {

struct IndexingOptions {
    std::filesystem::path archive;
    std::filesystem::path corrections;  // empty = corrections.jsonl in the archive's folder
    unsigned threads = 0;               // 0 = one a core
    bool shows_progress = false;
    bool tries_refused_again = true;                 // files that were refused and have not changed since
    Workers* workers = nullptr;                      // that parse untrusted formats; null = parse them in this process
    const std::atomic<bool>* interrupted = nullptr;  // set by a signal handler; may be null
    std::filesystem::path corrections_file() const;
    unsigned thread_count() const;  // at least 1
    bool is_interrupted() const { return interrupted != nullptr && interrupted->load(); }
};

// Indexes what is new or changed below the paths. Idempotent: a second run does nothing.
// A large intake is built beside the archive in shards and switched to in one step; a small one is added in
// transactions.
Result<Summary> add_paths(const std::vector<std::filesystem::path>& paths, const Knowledge& knowledge,
                          const IndexingOptions& options, Complaints& complaints);

// Builds the archive anew from every file in its ledger; readers see the old one until the new one is complete.
Result<Summary> rebuild(const Knowledge& knowledge, const IndexingOptions& options, Complaints& complaints);

// Finds the metadata of all stories anew from what they keep, without reading their files: for changed knowledge and
// corrections. `add_paths` does the same first where the archive was made with others.
Result<Summary> refresh(const Knowledge& knowledge, const IndexingOptions& options, Complaints& complaints);

// Appends a correction of one story to the corrections (made from "field=value", see correction_line) and finds its
// metadata anew at once. Fails with not_found when the archive has no such story.
Result<Summary> correct_story(const std::string& id, const std::vector<std::string>& typed, const std::string& by,
                              const Knowledge& knowledge, const IndexingOptions& options, Complaints& complaints);

// Takes files (by path, as added or as shown), or stories (by id) out of the archive.
Result<Summary> remove_from(const std::vector<std::string>& names, const IndexingOptions& options);

// Takes the files out that the ledger knows and the disk no longer has.
Result<Summary> remove_vanished(const IndexingOptions& options);

}  // namespace pressdex
