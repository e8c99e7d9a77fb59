// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Generations of an archive: where the next one is built, how it becomes the current one in one step, how a changed one
// is made known to readers. The order of syncs here is what keeps an archive whole through a power cut.
#include "indexer/authority/knowledge.hpp"
#include "indexer/corrections.hpp"
#include "indexer/ledger.hpp"
#include "press/result.hpp"

#include <filesystem>
#include <set>
#include <string>

namespace Xapian {
class Database;
class WritableDatabase;
}  // namespace Xapian

namespace pressdex {

struct ColumnBefore;

// DIR/gen-N for the smallest N above all that are there.
std::filesystem::path next_generation(const std::filesystem::path& folder);

// A fresh folder for shards inside DIR; what an earlier, killed run left there is removed.
Result<std::filesystem::path> workshop(const std::filesystem::path& folder);

// What the stories of a generation were made with, beside their files.
struct ExtractionStamp {
    std::string knowledge;    // tables and finders
    std::string corrections;  // Corrections::stamp()
    bool operator==(const ExtractionStamp&) const = default;
};
ExtractionStamp extraction_stamp(const Knowledge& knowledge, const Corrections& corrections);
ExtractionStamp extraction_stamp_of(const Xapian::Database& database);

// Writes schema, languages and stamp into the database's metadata (not committed).
void stamp_database(Xapian::WritableDatabase& database, const std::set<std::string>& languages,
                    const ExtractionStamp& extraction);
// Puts the synonyms of knowledge/ into the metadata, in place of older ones; nothing if they stand there already.
void keep_synonyms(Xapian::WritableDatabase& database, const Knowledge& knowledge);
std::set<std::string> languages_of(const Xapian::Database& database);

// Writes the facet column and the ledger of a committed database beside it and syncs all: after this the addition is
// safe. `before` is the state to which stories were only added since, if there is one (press/facet_column_build.hpp).
Result<void> publish(const std::filesystem::path& generation, const Xapian::Database& database, const Ledger& ledger,
                     ColumnBefore* before = nullptr);

// Makes a published generation the current one: renames a new stub over the old one. The generation before stays until
// the next switch, so that searches under way can finish; older ones are removed.
Result<void> switch_to(const std::filesystem::path& folder, const std::filesystem::path& generation);

}  // namespace pressdex
