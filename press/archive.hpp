// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An archive on disk, opened for reading: folder -> generation -> database + facet column + stamp. Never writes.
//
//   DIR/XAPIANDB           a Xapian stub, "auto gen-3": any Xapian tool opens DIR; renaming a new stub over it switches
//                          generations
//   DIR/gen-3/             an ordinary glass database, with our files beside its own:
//   DIR/gen-3/facets       the facet column
//   DIR/gen-3/places       where the words of each story stand
//   DIR/gen-3/ledger       which files were read, and what came of them
//   DIR/lock               held by the one indexer
//   DIR/corrections.jsonl  what staff say about stories: outlives every generation
#include "press/facet_column.hpp"
#include "press/glass/data_table.hpp"
#include "press/glass/posting_table.hpp"
#include "press/places_file.hpp"
#include "press/result.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace Xapian {
class Database;
}

namespace pressdex {

namespace layout {
inline constexpr std::string_view stub = "XAPIANDB";
inline constexpr std::string_view generation = "gen-";
inline constexpr std::string_view facets = "facets";
inline constexpr std::string_view places = "places";
inline constexpr std::string_view ledger = "ledger";
inline constexpr std::string_view lock = "lock";
inline constexpr std::string_view corrections = "corrections.jsonl";
// Metadata keys of the database.
inline constexpr std::string_view schema_key = "pressdex.schema";
inline constexpr std::string_view languages_key = "pressdex.languages";
inline constexpr std::string_view extraction_key = "pressdex.extraction";    // knowledge and finders used
inline constexpr std::string_view corrections_key = "pressdex.corrections";  // corrections used, by story
}  // namespace layout

// The generation that the stub names, e.g. DIR/gen-3. Fails with no_archive when there is none.
Result<std::filesystem::path> current_generation(const std::filesystem::path& folder);

// Option, else $PRESSDEX_ARCHIVE, else "archive" in the working folder.
std::filesystem::path archive_folder(std::string_view given);

class Archive {
  public:
    // Fails with no_archive, another_schema or damaged.
    static Result<Archive> open(const std::filesystem::path& folder);
    Archive(Archive&&) noexcept;
    Archive& operator=(Archive&&) noexcept;
    ~Archive();

    const Xapian::Database& database() const { return *database_; }
    const FacetColumn& column() const { return column_; }
    const PlacesFile& places() const { return places_; }
    // The same posting lists and records as the database's, read where they are mapped.
    const glass::PostingTable& postings() const { return postings_; }
    const glass::DataTable& records() const { return records_; }
    const std::filesystem::path& folder() const { return folder_; }
    // Languages of the stories, as primary subtags: a query word is stemmed in each of them.
    const std::vector<std::string>& languages() const { return languages_; }
    std::uint32_t stories() const { return column_.stories(); }
    // Changes with every change of the content: for ETags and caches.
    std::string version() const;

    // False when the archive has changed since it was opened (cheap: reads the stub and the column's stamp).
    bool is_current() const;

  private:
    Archive();
    Result<void> map_tables();
    std::filesystem::path folder_, generation_;
    std::unique_ptr<Xapian::Database> database_;
    FacetColumn column_;
    PlacesFile places_;
    glass::PostingTable postings_;
    glass::DataTable records_;
    std::vector<std::string> languages_;
};

// Turns the exception being handled into an Error; `doing` is "searching", "opening DIR". Only inside a catch block.
Error archive_error(std::string_view doing);

}  // namespace pressdex
