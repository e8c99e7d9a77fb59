// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/refresh.hpp"

#include "indexer/document.hpp"
#include "indexer/extraction.hpp"
#include "indexer/generation.hpp"
#include "indexer/glass/shard_writer.hpp"
#include "indexer/groups_beside.hpp"
#include "indexer/piece_stories.hpp"
#include "indexer/progress.hpp"
#include "indexer/shard_merge.hpp"
#include "indexer/story_files.hpp"
#include "press/archive.hpp"
#include "press/durable_file.hpp"
#include "press/record.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

#include <xapian.h>

namespace pressdex {
namespace {

// Beyond this many changed stories a new generation is built: replacing one costs several times what writing it anew
// does, and what has changed is kept in memory until it is written.
constexpr std::size_t most_in_place = 2000;
constexpr std::size_t stories_a_chunk = 500;

struct ChangedStory {
    Xapian::docid docid = 0;
    Story story;
};

// A run over the stories of one generation, chunk by chunk on all cores.
class Refreshing {
  public:
    Refreshing(std::filesystem::path generation, std::vector<Xapian::docid> docids, const Authorities& authorities,
               const IndexingOptions& options, Complaints& complaints)
        : generation_(std::move(generation)),
          docids_(std::move(docids)),
          authorities_(authorities),
          options_(options),
          complaints_(complaints) {}

    // What has changed, in the order of docids; stops early when there is more than can be replaced in place.
    Result<std::vector<ChangedStory>> changed(bool& is_too_much) {
        std::vector<ChangedStory> all;
        std::atomic<bool> is_full = false;
        Complaints complaints;  // told only when this run is the last one
        const auto done = each_chunk([&](const Xapian::Database& database, std::size_t chunk) {
            for (const auto docid : chunk_of(chunk)) {
                if (is_full) return;
                auto [story, has_changed] = renewed(database, docid, complaints);
                if (!has_changed) continue;
                const std::scoped_lock lock(mutex_);
                all.push_back({docid, std::move(story)});
                if (all.size() > most_in_place) is_full = true;
            }
        });
        if (!done) return Unexpected(done.error());
        is_too_much = is_full;
        for (auto& complaint : complaints.take()) {
            if (!is_full) complaints_.add(std::move(complaint));
        }
        std::ranges::sort(all, {}, &ChangedStory::docid);
        return all;
    }

    // All stories into shards in their order, below `folder`.
    Result<std::vector<std::filesystem::path>> shards(const std::filesystem::path& folder, PlacesWriter& places,
                                                      std::set<std::string>& languages, Summary& summary) {
        std::vector<std::filesystem::path> paths(chunks());
        for (std::size_t chunk = 0; chunk < paths.size(); ++chunk)
            paths[chunk] = folder / ("shard-" + std::to_string(chunk));
        const auto done = each_chunk([&](const Xapian::Database& database, std::size_t chunk) {
            DocumentMaker documents(places);
            std::set<std::string> seen;
            std::uint32_t changed = 0;
            glass::ShardWriter shard(paths[chunk]);
            for (const auto docid : chunk_of(chunk)) {
                const auto [story, has_changed] = renewed(database, docid, complaints_);
                shard.add(documents.entry_from(story, file_terms_of(database, docid)));
                changed += has_changed ? 1 : 0;
                if (!story.language.empty()) seen.insert(story.language);
            }
            shard.finish();
            const std::scoped_lock lock(mutex_);
            languages.merge(seen);
            summary.stories_refreshed += changed;
        });
        if (!done) return Unexpected(done.error());
        return paths;
    }

  private:
    std::size_t chunks() const { return (docids_.size() + stories_a_chunk - 1) / stories_a_chunk; }
    std::span<const Xapian::docid> chunk_of(std::size_t chunk) const {
        const auto from = chunk * stories_a_chunk;
        return std::span(docids_).subspan(from, std::min(stories_a_chunk, docids_.size() - from));
    }

    std::pair<Story, bool> renewed(const Xapian::Database& database, Xapian::docid docid, Complaints& complaints) {
        const auto before = database.get_document(docid).get_data();
        auto story = story_from_record(before);
        if (!story) throw Xapian::DatabaseCorruptError(story.error().sentence);
        extract(*story, authorities_.knowledge);
        apply_corrections(*story, authorities_, complaints);
        const bool has_changed = record_from(*story) != before;
        return {*std::move(story), has_changed};
    }

    // Calls `work` with a database of its own in each thread. The first failure ends the run.
    template <class Work>
    Result<void> each_chunk(Work work) {
        Progress progress(docids_.size(), options_.shows_progress);
        progress.say("finding anew");
        std::atomic<std::size_t> next = 0;
        std::optional<Error> error;
        const auto run = [&] {
            try {
                const Xapian::Database database(generation_.string());
                for (auto chunk = next++; chunk < chunks() && !options_.is_interrupted(); chunk = next++) {
                    work(database, chunk);
                    progress.advance(chunk_of(chunk).size(), chunk_of(chunk).size());
                }
            } catch (...) {
                const std::scoped_lock lock(mutex_);
                error = archive_error("finding metadata anew");
                next = chunks();
            }
        };
        std::vector<std::thread> threads;
        const auto wanted = std::min<std::size_t>(options_.thread_count(), chunks());
        for (std::size_t i = 1; i < wanted; ++i) threads.emplace_back(run);
        run();
        for (auto& thread : threads) thread.join();
        if (error) return Unexpected(*error);
        if (options_.is_interrupted())
            return failure(ErrorKind::interrupted, "Interrupted; the archive is as it was before");
        return {};
    }

    const std::filesystem::path generation_;
    const std::vector<Xapian::docid> docids_;
    const Authorities authorities_;
    const IndexingOptions& options_;
    Complaints& complaints_;
    std::mutex mutex_;
};

// One transaction: all stories or none, and the stamp with them.
Result<void> put_in_place(const std::filesystem::path& generation, const std::vector<ChangedStory>& changed,
                          const Authorities& authorities, Summary& summary) {
    Xapian::WritableDatabase database(generation.string(), Xapian::DB_OPEN);
    auto languages = languages_of(database);
    PlacesWriter places(generation / layout::places);
    DocumentMaker documents(places);
    database.begin_transaction();
    for (const auto& [docid, story] : changed) {
        database.replace_document(docid, documents.document_from(story, file_terms_of(database, docid)));
        if (!story.language.empty()) languages.insert(story.language);
    }
    stamp_database(database, languages, extraction_stamp(authorities.knowledge, authorities.corrections));
    keep_synonyms(database, authorities.knowledge);
    places.sync();
    database.commit_transaction();
    if (auto synced = sync_folder(generation); !synced) return synced;
    summary.stories_refreshed += static_cast<std::uint32_t>(changed.size());
    return publish(generation, database, Ledger::from_file(generation / layout::ledger));
}

Result<void> build_generation(Refreshing& run, const std::filesystem::path& generation, const Authorities& authorities,
                              const IndexingOptions& options, Summary& summary) {
    const auto folder = workshop(options.archive);
    if (!folder) return Unexpected(folder.error());
    std::set<std::string> languages;
    const auto places = *folder / layout::places;
    PlacesWriter writer(places);
    auto shards = run.shards(*folder, writer, languages, summary);
    if (!shards) return Unexpected(shards.error());
    GroupsOfMerge groups(*shards);
    auto merged = merge_shards(*std::move(shards), {}, *folder / "merged", [&groups] { groups.wait_until_read(); });
    if (!merged) return merged;
    const auto target = next_generation(options.archive);
    std::filesystem::rename(*folder / "merged", target);
    std::filesystem::rename(places, target / layout::places);
    Xapian::WritableDatabase database(target.string(), Xapian::DB_OPEN);
    stamp_database(database, languages, extraction_stamp(authorities.knowledge, authorities.corrections));
    keep_synonyms(database, authorities.knowledge);
    database.commit();
    ColumnBefore beside{FacetColumn(), groups.take()};
    if (auto published = publish(target, database, Ledger::from_file(generation / layout::ledger), &beside); !published)
        return published;
    return switch_to(options.archive, target);
}

Result<void> refresh_docids(const std::filesystem::path& generation, std::vector<Xapian::docid> docids,
                            const Authorities& authorities, const IndexingOptions& options, Complaints& complaints,
                            Summary& summary) {
    Refreshing run(generation, std::move(docids), authorities, options, complaints);
    bool is_too_much = false;
    const auto changed = run.changed(is_too_much);
    if (!changed) return Unexpected(changed.error());
    return is_too_much ? build_generation(run, generation, authorities, options, summary)
                       : put_in_place(generation, *changed, authorities, summary);
}

std::vector<Xapian::docid> all_docids(const Xapian::Database& database) {
    std::vector<Xapian::docid> docids;
    for (auto doc = database.postlist_begin({}); doc != database.postlist_end({}); ++doc) docids.push_back(*doc);
    return docids;
}

}  // namespace

Result<void> refresh_all(const std::filesystem::path& generation, const Authorities& authorities,
                         const IndexingOptions& options, Complaints& complaints, Summary& summary) try {
    const Xapian::Database database(generation.string());
    summary.stories_in_archive = database.get_doccount();
    return refresh_docids(generation, all_docids(database), authorities, options, complaints, summary);
} catch (...) {
    return Unexpected(archive_error("finding metadata anew"));
}

Result<void> refresh_where_stale(const std::filesystem::path& generation, const Authorities& authorities,
                                 const IndexingOptions& options, Complaints& complaints, Summary& summary) try {
    const Xapian::Database database(generation.string());
    summary.stories_in_archive = database.get_doccount();
    const auto before = extraction_stamp_of(database);
    const auto now = extraction_stamp(authorities.knowledge, authorities.corrections);
    if (before == now) return {};
    if (before.knowledge != now.knowledge) return refresh_all(generation, authorities, options, complaints, summary);
    std::vector<Xapian::docid> docids;
    for (const auto& id : authorities.corrections.changed_since(before.corrections)) {
        const auto term = id_term(id);
        for (auto doc = database.postlist_begin(term); doc != database.postlist_end(term); ++doc)
            docids.push_back(*doc);
    }
    std::ranges::sort(docids);
    return refresh_docids(generation, std::move(docids), authorities, options, complaints, summary);
} catch (...) {
    return Unexpected(archive_error("finding metadata anew"));
}

}  // namespace pressdex
