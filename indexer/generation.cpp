// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/generation.hpp"

#include "indexer/extraction.hpp"
#include "press/archive.hpp"
#include "press/durable_file.hpp"
#include "press/facet_column_build.hpp"
#include "press/wording_terms.hpp"

#include <charconv>
#include <sstream>
#include <vector>

#include <xapian.h>

namespace pressdex {
namespace {

// 3 for "gen-3"; 0 for other names.
unsigned number_of(const std::filesystem::path& generation) {
    const std::string name = generation.filename().string();
    if (!name.starts_with(layout::generation)) return 0;
    unsigned number = 0;
    const char* const first = name.data() + layout::generation.size();
    const char* const last = name.data() + name.size();
    return std::from_chars(first, last, number).ptr == last ? number : 0;
}

}  // namespace

std::filesystem::path next_generation(const std::filesystem::path& folder) {
    unsigned highest = 0;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        highest = std::max(highest, number_of(entry.path()));
    }
    return folder / (std::string(layout::generation) + std::to_string(highest + 1));
}

Result<std::filesystem::path> workshop(const std::filesystem::path& folder) {
    const auto path = folder / "building";
    std::error_code error;
    std::filesystem::remove_all(path, error);
    std::filesystem::create_directories(path, error);
    if (error) return failure(ErrorKind::machine, "Cannot make the folder " + path.string() + ": " + error.message());
    return path;
}

ExtractionStamp extraction_stamp(const Knowledge& knowledge, const Corrections& corrections) {
    return {knowledge.digest + '-' + std::to_string(extraction_version), corrections.stamp()};
}

ExtractionStamp extraction_stamp_of(const Xapian::Database& database) {
    return {database.get_metadata(std::string(layout::extraction_key)),
            database.get_metadata(std::string(layout::corrections_key))};
}

void stamp_database(Xapian::WritableDatabase& database, const std::set<std::string>& languages,
                    const ExtractionStamp& extraction) {
    std::string joined;
    for (const auto& language : languages) joined += (joined.empty() ? "" : " ") + language;
    const std::string schema_key(layout::schema_key), languages_key(layout::languages_key);
    if (database.get_metadata(schema_key) != schema::fingerprint())
        database.set_metadata(schema_key, schema::fingerprint());
    if (database.get_metadata(languages_key) != joined) database.set_metadata(languages_key, joined);
    if (extraction_stamp_of(database) == extraction) return;
    database.set_metadata(std::string(layout::extraction_key), extraction.knowledge);
    database.set_metadata(std::string(layout::corrections_key), extraction.corrections);
}

void keep_synonyms(Xapian::WritableDatabase& database, const Knowledge& knowledge) {
    const std::string stamp_key(layout::synonyms_key), prefix(layout::synonym_key);
    if (database.get_metadata(stamp_key) == knowledge.digest) return;
    std::vector<std::string> older;
    const auto end = database.metadata_keys_end(prefix);
    for (auto key = database.metadata_keys_begin(prefix); key != end; ++key) older.push_back(*key);
    for (const auto& key : older) database.set_metadata(key, {});
    for (const auto& [wording, others] : knowledge.synonyms) {
        std::string lines;
        for (const auto& other : others) lines += (lines.empty() ? "" : "\n") + other;
        database.set_metadata(prefix + wording, lines);
    }
    database.set_metadata(stamp_key, knowledge.digest);
}

std::set<std::string> languages_of(const Xapian::Database& database) {
    std::istringstream stream(database.get_metadata(std::string(layout::languages_key)));
    std::set<std::string> languages;
    for (std::string language; stream >> language;) languages.insert(language);
    return languages;
}

Result<void> publish(const std::filesystem::path& generation, const Xapian::Database& database, const Ledger& ledger,
                     ColumnBefore* before) {
    std::string column;
    try {
        column = column_bytes(column_rows(database, stamp_of(database), before));
    } catch (...) {
        return Unexpected(archive_error("counting the facets"));
    }
    if (auto written = replace_file(generation / layout::facets, column); !written) return written;
    return ledger.save(generation / layout::ledger);
}

Result<void> switch_to(const std::filesystem::path& folder, const std::filesystem::path& generation) {
    if (auto synced = sync_files_in(generation); !synced) return synced;
    if (auto synced = sync_folder(folder); !synced) return synced;
    const auto before = current_generation(folder);
    const std::string stub = "auto " + generation.filename().string() + "\n";
    if (auto replaced = replace_file(folder / layout::stub, stub); !replaced) return replaced;
    std::error_code error;
    std::filesystem::remove_all(folder / "building", error);
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const bool is_kept = entry.path() == generation || (before && entry.path() == *before);
        if (number_of(entry.path()) > 0 && !is_kept) std::filesystem::remove_all(entry.path(), error);
    }
    return {};
}

}  // namespace pressdex
