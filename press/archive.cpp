// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/archive.hpp"

#include "press/facet_column_build.hpp"
#include "press/glass/version_file.hpp"

#include <cstdlib>
#include <exception>
#include <sstream>

#include <xapian.h>

namespace pressdex {
namespace {

constexpr std::string_view how_to_begin = "Index a folder first: pressdex-index add FOLDER --archive DIR";

Unexpected no_archive(const std::filesystem::path& folder, std::string_view why) {
    return failure(ErrorKind::no_archive, "There is no archive at " + folder.string() + " (" + std::string(why) + ")",
                   std::string(how_to_begin));
}

std::vector<std::string> words_of(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

// The mapped column when it belongs to this state of the database, else one made in memory: stale never means wrong.
Result<FacetColumn> column_for(const Xapian::Database& database, const std::filesystem::path& generation) {
    if (auto mapped = FacetColumn::map(generation / layout::facets); mapped && mapped->stamp() == stamp_of(database)) {
        return mapped;
    }
    return FacetColumn::in_memory(column_bytes(column_rows(database)));
}

// What the version file says of the revision at which the database stands: a writer may come in between.
glass::Version version_of(Xapian::Database& database, const std::filesystem::path& generation) {
    constexpr int most_attempts = 5;
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        const auto bytes = bytes_of_file(generation / glass::version_file);
        const auto version = bytes ? glass::version_from(*bytes) : std::nullopt;
        if (!version) throw Xapian::DatabaseCorruptError("its version file is not one of Xapian 1.4");
        if (version->revision == database.get_revision()) return *version;
        database.reopen();
    }
    throw Xapian::DatabaseModifiedError("a writer is quicker");
}

}  // namespace

Result<std::filesystem::path> current_generation(const std::filesystem::path& folder) {
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error)) return no_archive(folder, "no such folder");
    const auto stub = bytes_of_file(folder / layout::stub);
    if (!stub) return no_archive(folder, "no " + std::string(layout::stub) + " in it");
    const auto words = words_of(*stub);
    if (words.size() != 2 || words[0] != "auto" || words[1].find('/') != std::string::npos) {
        return failure(ErrorKind::damaged, "The stub " + (folder / layout::stub).string() + " is not one of pressdex",
                       "Rebuild the archive into a new folder with pressdex-index add");
    }
    return folder / words[1];
}

std::filesystem::path archive_folder(std::string_view given) {
    if (!given.empty()) return given;
    if (const char* named = std::getenv("PRESSDEX_ARCHIVE"); named != nullptr && *named != '\0') return named;
    return "archive";
}

Archive::Archive() = default;
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;
Archive::~Archive() = default;

Result<Archive> Archive::open(const std::filesystem::path& folder) {
    auto generation = current_generation(folder);
    if (!generation) return Unexpected(generation.error());
    Archive archive;
    archive.folder_ = folder;
    archive.generation_ = *generation;
    try {
        archive.database_ = std::make_unique<Xapian::Database>(generation->string());
        if (auto mapped = archive.map_tables(); !mapped) return Unexpected(mapped.error());
        const auto schema = archive.database_->get_metadata(std::string(layout::schema_key));
        if (schema != schema::fingerprint()) {
            return failure(ErrorKind::another_schema,
                           "The archive at " + folder.string() + " was built by another version of pressdex",
                           "Rebuild it: pressdex-index rebuild --archive " + folder.string());
        }
        archive.languages_ = words_of(archive.database_->get_metadata(std::string(layout::languages_key)));
        auto column = column_for(*archive.database_, *generation);
        if (!column) return Unexpected(column.error());
        archive.column_ = std::move(*column);
        auto places = PlacesFile::map(*generation / layout::places,
                                      archive.database_->get_value_upper_bound(schema::slot_positions));
        if (!places) return Unexpected(places.error());
        archive.places_ = std::move(*places);
    } catch (...) {
        return Unexpected(archive_error("opening " + folder.string()));
    }
    return archive;
}

Result<void> Archive::map_tables() {
    const auto version = version_of(*database_, generation_);
    auto postings = glass::MappedTable::map(generation_ / glass::postlist_file, version.postlist, version.revision);
    if (!postings) return Unexpected(postings.error());
    auto data = glass::MappedTable::map(generation_ / glass::docdata_file, version.docdata, version.revision);
    if (!data) return Unexpected(data.error());
    postings_ = glass::PostingTable(*std::move(postings), database_->get_lastdocid());
    records_ = glass::DataTable(*std::move(data));
    return {};
}

std::string Archive::version() const {
    return column_.stamp().uuid.substr(0, 8) + "-" + std::to_string(column_.stamp().revision);
}

bool Archive::is_current() const {
    const auto generation = current_generation(folder_);
    if (!generation || *generation != generation_) return false;
    const auto published = FacetColumn::map(generation_ / layout::facets);
    return published && published->stamp() == column_.stamp();
}

Error archive_error(std::string_view doing) {
    const std::string while_doing = " while " + std::string(doing);
    constexpr auto rebuild = "The archive can be rebuilt from its files: pressdex-index rebuild";
    try {
        throw;
    } catch (const Xapian::DatabaseNotFoundError&) {
        return {ErrorKind::damaged, "The archive's database is missing" + while_doing, rebuild};
    } catch (const Xapian::DatabaseLockError&) {
        return {ErrorKind::locked, "Another indexer holds the archive" + while_doing, "Wait until it has finished"};
    } catch (const Xapian::DatabaseModifiedError&) {
        return {ErrorKind::locked, "The archive kept changing" + while_doing, "Try again"};
    } catch (const Xapian::DatabaseError& error) {
        return {ErrorKind::damaged, "The archive cannot be used" + while_doing + ": " + error.get_msg(), rebuild};
    } catch (const Xapian::Error& error) {
        return {ErrorKind::machine, "Xapian failed" + while_doing + ": " + error.get_msg(), {}};
    } catch (const std::exception& error) {
        return {ErrorKind::machine, "Something failed" + while_doing + ": " + error.what(), {}};
    } catch (...) {
        return {ErrorKind::machine, "Something failed" + while_doing, {}};
    }
}

}  // namespace pressdex
