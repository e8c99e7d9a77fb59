// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/addition.hpp"

#include "indexer/document.hpp"
#include "indexer/piece_stories.hpp"
#include "indexer/progress.hpp"
#include "indexer/story_batches.hpp"
#include "press/archive.hpp"
#include "press/durable_file.hpp"
#include "press/facet_column_build.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <iterator>
#include <optional>

#include <xapian.h>

namespace pressdex {
namespace {

// A file's stories as documents, ready to be written; kept until the batch is safe, so that it can be replayed.
struct PreparedStory {
    std::size_t file;
    std::string id;
    std::string language;
    Xapian::Document document;
};

struct PreparedPiece {
    std::vector<PreparedStory> stories;
    bool is_refused = false;
};

// The published column, if it belongs to this state of the database.
std::optional<FacetColumn> column_of(const Xapian::Database& database, const std::filesystem::path& generation) {
    auto column = FacetColumn::map(generation / layout::facets);
    if (!column || column->stamp() != stamp_of(database)) return std::nullopt;
    return std::move(*column);
}

class Addition {
  public:
    Addition(Intake& intake, const std::filesystem::path& generation, const Authorities& authorities,
             const IndexingOptions& options, Complaints& complaints)
        : intake_(intake),
          generation_(generation),
          authorities_(authorities),
          workers_(options.workers),
          complaints_(complaints),
          database_(std::in_place, generation.string(), Xapian::DB_OPEN),
          places_(generation / layout::places),
          languages_(languages_of(*database_)),
          last_before_(database_->get_lastdocid()),
          column_before_(column_of(*database_, generation)) {
        for (unsigned i = 0; i < options.thread_count(); ++i) documents_.emplace_back(places_);
    }

    // The column of the state before, if stories were only added to that and none was replaced or taken out.
    std::optional<FacetColumn> take_column_before() { return std::move(column_before_); }

    // To be called when all files have been read.
    void mark_refused_files() {
        for (const auto file : refused_files_) intake_.files[file].entry.outcome = "refused";
    }

    // Writes one batch in one transaction. When Xapian refuses a document the whole transaction is lost (reference,
    // safety F1): it is then replayed story by story, and only the poisonous one is left out.
    void write(const Batch& batch, Summary& summary) {
        const auto stories = prepared(batch);
        places_.sync();
        try {
            database_->begin_transaction();
            forget_older_states(batch);
            for (const auto& story : stories) put(story);
            stamp_database(*database_, languages_, extraction_stamp(authorities_.knowledge, authorities_.corrections));
            keep_synonyms(*database_, authorities_.knowledge);
            database_->commit_transaction();
        } catch (const Xapian::InvalidArgumentError&) {
            replay(batch, stories);
        }
        for (const auto& story : stories) {
            if (refused_.contains(story.id)) continue;
            ++intake_.files[story.file].entry.stories;
            ++summary.stories_added;
        }
    }

  private:
    // Reading, finding and analysing on all threads; the order is that of the batch, however long each piece took.
    std::vector<PreparedStory> prepared(const Batch& batch) {
        std::vector<PreparedPiece> pieces(batch.pieces.size());
        std::atomic<std::size_t> next = 0;
        const auto work = [&](DocumentMaker& documents) {
            for (std::size_t i = 0; (i = next++) < pieces.size();)
                pieces[i] = prepared_piece(batch.pieces[i], documents);
        };
        std::vector<std::future<void>> others;  // a future hands on what its thread threw
        for (std::size_t i = 1; i < std::min(documents_.size(), pieces.size()); ++i)
            others.push_back(std::async(std::launch::async, work, std::ref(documents_[i])));
        work(documents_.front());
        for (auto& other : others) other.get();
        std::vector<PreparedStory> stories;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            if (pieces[i].is_refused) refused_files_.insert(batch.pieces[i].file);
            std::ranges::move(pieces[i].stories, std::back_inserter(stories));
        }
        return stories;
    }

    PreparedPiece prepared_piece(const BatchPiece& piece, DocumentMaker& documents) {
        const auto found = stories_of(piece, intake_, authorities_, workers_, complaints_);
        PreparedPiece prepared{{}, found.is_refused};
        for (const auto& [file, line, story] : found.stories) {
            prepared.stories.push_back({file, story.id, story.language, documents.document_from(story)});
        }
        return prepared;
    }

    // The stories of a changed file as they were before go out when its first batch comes in.
    void forget_older_states(const Batch& batch) {
        for (const auto& piece : batch.pieces) {
            const auto& file = intake_.files[piece.file];
            if (refused_files_.contains(piece.file)) continue;
            if (!file.is_known || !forgotten_.insert(piece.file).second) continue;
            database_->delete_document(file_term(file.shown));
            column_before_.reset();
        }
    }

    void put(const PreparedStory& story) {
        if (refused_.contains(story.id)) return;
        const auto docid = database_->replace_document(id_term(story.id), story.document);
        if (docid <= last_before_) column_before_.reset();
        if (!story.language.empty()) languages_.insert(story.language);
    }

    void replay(const Batch& batch, const std::vector<PreparedStory>& stories) {
        for (const auto& piece : batch.pieces) forgotten_.erase(piece.file);
        reopen();
        database_->begin_transaction();
        forget_older_states(batch);
        database_->commit_transaction();
        for (const auto& story : stories) {
            try {
                database_->begin_transaction();
                put(story);
                database_->commit_transaction();
            } catch (const Xapian::InvalidArgumentError& error) {
                refused_.insert(story.id);
                complaints_.add({intake_.files[story.file].shown, 0,
                                 "Xapian refused story " + story.id + ": " + error.get_msg(), "left out",
                                 Severity::refused});
                reopen();
            }
        }
    }

    void reopen() {
        database_.reset();
        database_.emplace(generation_.string(), Xapian::DB_OPEN);
    }

    Intake& intake_;
    const std::filesystem::path generation_;
    const Authorities authorities_;
    Workers* workers_;
    Complaints& complaints_;
    std::optional<Xapian::WritableDatabase> database_;
    PlacesWriter places_;
    std::set<std::string> languages_;
    Xapian::docid last_before_;
    std::optional<FacetColumn> column_before_;
    std::set<std::size_t> forgotten_;
    std::set<std::size_t> refused_files_;  // left out by their reader: what was indexed before stays
    std::set<std::string> refused_;
    std::vector<DocumentMaker> documents_;  // one a thread
};

// Known files that are empty now have no batch: their stories go out all the same.
// False where there were none.
bool forget_emptied(const Intake& intake, Xapian::WritableDatabase& database) {
    bool has_forgotten = false;
    for (const auto& file : intake.files) {
        if (file.is_known && file.entry.outcome == "no story" && file.entry.stories == 0) {
            database.delete_document(file_term(file.shown));
            has_forgotten = true;
        }
    }
    database.commit();
    return has_forgotten;
}

}  // namespace

Result<void> add_in_place(Intake& intake, const std::filesystem::path& generation, Ledger& ledger,
                          const Authorities& authorities, const IndexingOptions& options, Complaints& complaints,
                          Summary& summary) try {
    std::optional<FacetColumn> column_before;
    {
        Addition addition(intake, generation, authorities, options, complaints);
        Progress progress(intake.bytes, options.shows_progress);
        for_each_batch(intake, complaints, 1, [&](Batch&& batch) {
            const auto added_before = summary.stories_added;
            addition.write(batch, summary);
            progress.advance(batch.bytes, summary.stories_added - added_before);
            return !options.is_interrupted();
        });
        addition.mark_refused_files();
        column_before = addition.take_column_before();
    }
    Xapian::WritableDatabase database(generation.string(), Xapian::DB_OPEN);
    if (forget_emptied(intake, database)) column_before.reset();
    if (auto synced = sync_folder(generation); !synced) return synced;
    if (!options.is_interrupted()) {
        for (auto& file : intake.files) {
            if (file.entry.stories > 0) file.entry.outcome = "indexed";
            ledger.settle(file.shown, file.entry);
        }
    }
    summary.stories_in_archive = database.get_doccount();
    if (auto published = publish(generation, database, ledger, column_before ? &*column_before : nullptr); !published)
        return published;
    if (options.is_interrupted())
        return failure(ErrorKind::interrupted, "Interrupted; what was indexed so far is kept");
    return {};
} catch (...) {
    return Unexpected(archive_error("adding to the archive"));
}

Result<void> remove_in_place(const std::vector<std::string>& terms, const std::filesystem::path& generation,
                             const Ledger& ledger, Summary& summary) try {
    Xapian::WritableDatabase database(generation.string(), Xapian::DB_OPEN);
    const auto before = database.get_doccount();
    database.begin_transaction();
    for (const auto& term : terms) database.delete_document(term);
    database.commit_transaction();
    if (auto synced = sync_folder(generation); !synced) return synced;
    summary.stories_in_archive = database.get_doccount();
    summary.stories_removed = before - database.get_doccount();
    return publish(generation, database, ledger);
} catch (...) {
    return Unexpected(archive_error("removing from the archive"));
}

}  // namespace pressdex
