// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/addition.hpp"

#include "indexer/document.hpp"
#include "indexer/groups_beside.hpp"
#include "indexer/piece_stories.hpp"
#include "indexer/preparation.hpp"
#include "indexer/progress.hpp"
#include "indexer/story_batches.hpp"
#include "indexer/story_files.hpp"
#include "press/archive.hpp"
#include "press/durable_file.hpp"
#include "press/facet_column_build.hpp"
#include "press/schema.hpp"

#include <algorithm>
#include <future>
#include <iterator>
#include <optional>

#include <xapian.h>

namespace pressdex {
namespace {

// A story as a document, ready to be written; kept until its batch is safe, so that it can be replayed.
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
          last_put_(last_before_),
          column_before_(column_of(*database_, generation)) {
        for (unsigned i = 0; i < options.thread_count(); ++i) documents_.emplace_back(places_);
        if (column_before_) groups_.emplace(generation, *column_before_);
    }

    // The state before, if stories were only added to that and none was replaced or taken out.
    std::optional<ColumnBefore> take_before() {
        if (!column_before_) return std::nullopt;
        return ColumnBefore{std::move(*column_before_), std::move(leaders_)};
    }

    const std::set<std::string>& holders() const { return holders_; }

    // To be called when all files have been read.
    void mark_refused_files() {
        for (const auto file : refused_files_) intake_.files[file].entry.outcome = "refused";
    }

    // Writes one batch in one transaction. When Xapian refuses a document the whole transaction is lost (reference,
    // safety F1): it is then replayed story by story, and only the poisonous one is left out.
    void write(const Batch& batch, Summary& summary) {
        std::vector<PreparedStory> stories;
        try {
            database_->begin_transaction();
            put_prepared(batch, stories);
            stamp_database(*database_, languages_, extraction_stamp(authorities_.knowledge, authorities_.corrections));
            keep_synonyms(*database_, authorities_.knowledge);
            places_.sync();
            begin_groups();
            database_->commit_transaction();
        } catch (const Xapian::InvalidArgumentError&) {
            replay(batch, stories);
        }
        for (const auto& story : stories) {
            if (refused_.contains(story.id)) continue;
            ++intake_.files[story.file].entry.stories;
            ++summary.stories_added;
        }
        // Half a million terms take a while to free: beside what comes next.
        freeing_ = std::async(std::launch::async, [stories = std::move(stories)]() mutable { stories.clear(); });
    }

    // Frees what the last batch has used; to be waited for when all is published.
    std::future<void> take_freeing() { return std::move(freeing_); }

  private:
    // Reading, finding and analysing go on on all threads while stories are put into the database, in their order. All
    // of them are in `stories` in the end, also when one is refused, which is thrown.
    void put_prepared(const Batch& batch, std::vector<PreparedStory>& stories) {
        Preparation<PreparedPiece> preparation(
            batch, documents_, [this](const auto& piece, auto& documents) { return prepared(piece, documents); });
        // What a file was goes out only if it is not refused, which is known when all its pieces are ready.
        const auto is_known = [this](const BatchPiece& piece) { return intake_.files[piece.file].is_known; };
        const bool waits = std::ranges::any_of(batch.pieces, is_known);
        std::exception_ptr refusal;
        std::size_t written = 0;
        const auto put_waiting = [&] {
            try {
                while (!refusal && written < stories.size()) put(stories[written++]);
            } catch (const Xapian::InvalidArgumentError&) {
                refusal = std::current_exception();
            }
        };
        for (const auto& piece : batch.pieces) {
            auto ready = preparation.next();
            if (ready.is_refused) refused_files_.insert(piece.file);
            std::ranges::move(ready.stories, std::back_inserter(stories));
            if (!waits) put_waiting();
        }
        if (waits) forget_older_states(batch);
        put_waiting();
        if (refusal) std::rethrow_exception(refusal);
    }

    PreparedPiece prepared(const BatchPiece& piece, DocumentMaker& documents) {
        const auto found = stories_of(piece, intake_, authorities_, workers_, complaints_);
        PreparedPiece prepared{{}, found.is_refused};
        for (const auto& [file, line, story] : found.stories) {
            prepared.stories.push_back({file, story.id, story.language, documents.document_from(story)});
        }
        return prepared;
    }

    // Once: what a further batch brings is compared when all is written.
    void begin_groups() {
        leaders_ = groups_ && column_before_ ? groups_->begin() : std::future<Leaders>();
        groups_.reset();
    }

    // The stories of a changed file as they were before go out when its first batch comes in.
    void forget_older_states(const Batch& batch) {
        for (const auto& piece : batch.pieces) {
            const auto& file = intake_.files[piece.file];
            if (refused_files_.contains(piece.file)) continue;
            if (!file.is_known || !forgotten_.insert(piece.file).second) continue;
            holders_.merge(take_file_out(*database_, file_term(file.shown), database_->get_lastdocid()));
            column_before_.reset();
        }
    }

    void put(PreparedStory& story) {
        if (refused_.contains(story.id)) return;
        const std::string id = id_term(story.id);
        if (const auto before = database_->postlist_begin(id); before != database_->postlist_end(id))
            add_holders(story.document, file_terms_of(*database_, *before));
        const auto docid = database_->replace_document(id, story.document);
        // A docid that is not the next one is that of a story which is replaced.
        if (docid <= last_before_) column_before_.reset();
        if (docid <= last_put_) groups_.reset();
        if (groups_) groups_->add(docid, story.document.get_value(schema::slot_signature));
        last_put_ = std::max(last_put_, docid);
        if (!story.language.empty()) languages_.insert(story.language);
    }

    void replay(const Batch& batch, std::vector<PreparedStory>& stories) {
        groups_.reset();
        leaders_ = {};
        places_.sync();
        for (const auto& piece : batch.pieces) forgotten_.erase(piece.file);
        reopen();
        database_->begin_transaction();
        forget_older_states(batch);
        database_->commit_transaction();
        for (auto& story : stories) {
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
    Xapian::docid last_before_, last_put_;
    std::optional<FacetColumn> column_before_;
    std::optional<GroupsBeside> groups_;
    std::future<Leaders> leaders_;
    std::set<std::size_t> forgotten_;
    std::set<std::string> holders_;        // file terms of those who keep a story that a changed file held
    std::set<std::size_t> refused_files_;  // left out by their reader: what was indexed before stays
    std::set<std::string> refused_;
    std::vector<DocumentMaker> documents_;  // one a thread
    std::future<void> freeing_;
};

// Known files that are empty now have no batch: their stories go out all the same.
// False where there were none. Who holds some of these stories, too, goes into `holders`.
bool forget_emptied(const Intake& intake, Xapian::WritableDatabase& database, std::set<std::string>& holders) {
    bool has_forgotten = false;
    for (const auto& file : intake.files) {
        if (file.is_known && file.entry.outcome == "no story" && file.entry.stories == 0) {
            holders.merge(take_file_out(database, file_term(file.shown), database.get_lastdocid()));
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
    std::optional<ColumnBefore> before;
    std::future<void> freeing;
    std::set<std::string> holders;
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
        before = addition.take_before();
        holders = addition.holders();
        freeing = addition.take_freeing();
    }
    Xapian::WritableDatabase database(generation.string(), Xapian::DB_OPEN);
    if (forget_emptied(intake, database, holders)) before.reset();
    if (auto synced = sync_folder(generation); !synced) return synced;
    if (!options.is_interrupted()) {
        for (auto& file : intake.files) {
            if (file.entry.stories > 0) file.entry.outcome = "indexed";
            ledger.settle(file.shown, file.entry);
        }
    }
    read_again(ledger, holders);
    summary.stories_in_archive = database.get_doccount();
    if (auto published = publish(generation, database, ledger, before ? &*before : nullptr); !published)
        return published;
    if (options.is_interrupted())
        return failure(ErrorKind::interrupted, "Interrupted; what was indexed so far is kept");
    return {};
} catch (...) {
    return Unexpected(archive_error("adding to the archive"));
}

Result<void> remove_in_place(const std::vector<std::string>& terms, const std::filesystem::path& generation,
                             Ledger& ledger, Summary& summary) try {
    Xapian::WritableDatabase database(generation.string(), Xapian::DB_OPEN);
    const auto before = database.get_doccount();
    std::set<std::string> holders;
    database.begin_transaction();
    for (const auto& term : terms) {
        if (term.starts_with(schema::prefix_file))
            holders.merge(take_file_out(database, term, database.get_lastdocid()));
        else
            database.delete_document(term);
    }
    database.commit_transaction();
    summary.files_to_read_again = read_again(ledger, holders);
    if (auto synced = sync_folder(generation); !synced) return synced;
    summary.stories_in_archive = database.get_doccount();
    summary.stories_removed = before - database.get_doccount();
    return publish(generation, database, ledger);
} catch (...) {
    return Unexpected(archive_error("removing from the archive"));
}

}  // namespace pressdex
