// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/bulk_build.hpp"

#include "indexer/bounded_queue.hpp"
#include "indexer/groups_beside.hpp"
#include "indexer/progress.hpp"
#include "indexer/shard.hpp"
#include "indexer/shard_merge.hpp"
#include "indexer/story_files.hpp"
#include "press/archive.hpp"
#include "press/facet_column_build.hpp"

#include <algorithm>
#include <optional>
#include <thread>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <xapian.h>

namespace pressdex {
namespace {

// What the threads have used stays with the process otherwise, while the groups take theirs.
void give_back_memory() {
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

// Reads on this thread, builds shards on the others. The first failure ends the run.
class ShardFactory {
  public:
    ShardFactory(Intake& intake, const Authorities& authorities, const IndexingOptions& options, Complaints& complaints,
                 std::filesystem::path folder, PlacesWriter& places)
        : intake_(intake),
          authorities_(authorities),
          options_(options),
          complaints_(complaints),
          folder_(std::move(folder)),
          places_(places),
          progress_(intake.bytes, options.shows_progress),
          queue_(options.thread_count()) {}

    // The shards in input order.
    Result<std::vector<Shard>> run() {
        std::vector<std::thread> workers;
        for (unsigned i = 0; i < options_.thread_count(); ++i) workers.emplace_back([this] { work(); });
        for_each_batch(intake_, complaints_, options_.thread_count(), [this](Batch&& batch) {
            return !options_.is_interrupted() && !has_failed_ && queue_.push(std::move(batch));
        });
        queue_.close();
        for (auto& worker : workers) worker.join();
        if (options_.is_interrupted())
            return failure(ErrorKind::interrupted, "Interrupted; the archive is as it was before");
        if (has_failed_) return Unexpected(error_);
        std::ranges::sort(shards_, {}, &Shard::number);
        progress_.say("merging");
        give_back_memory();
        return std::move(shards_);
    }

  private:
    void work() {
        ShardBuilder builder(authorities_, intake_, options_.workers, complaints_, places_);
        while (auto batch = queue_.pop()) {
            auto shard = builder.build(*batch, folder_ / ("shard-" + std::to_string(batch->number)));
            const std::scoped_lock lock(mutex_);
            if (!shard) {
                if (!has_failed_) error_ = shard.error();
                has_failed_ = true;
                queue_.close();
                return;
            }
            progress_.advance(batch->bytes, shard->stories.size());
            shards_.push_back(std::move(*shard));
        }
    }

    Intake& intake_;
    const Authorities authorities_;
    const IndexingOptions& options_;
    Complaints& complaints_;
    const std::filesystem::path folder_;
    PlacesWriter& places_;
    Progress progress_;
    BoundedQueue<Batch> queue_;
    std::mutex mutex_;
    std::vector<Shard> shards_;
    Error error_;
    std::atomic<bool> has_failed_ = false;
};

// Docids of a term in ascending order.
std::vector<Xapian::docid> docids_of(const Xapian::Database& database, const std::string& term) {
    std::vector<Xapian::docid> docids;
    for (auto doc = database.postlist_begin(term); doc != database.postlist_end(term); ++doc) docids.push_back(*doc);
    return docids;
}

// Of several stories with one id the last one counts: a later document replaces an earlier one.
void drop_replaced(Xapian::WritableDatabase& database, const std::vector<Shard>& shards, const Intake& intake,
                   bool has_base, Complaints& complaints, Summary& summary) {
    struct Seen {
        std::string_view id;
        const StoryOfFile* story;
    };
    std::vector<Seen> all;
    for (const auto& shard : shards) {
        for (const auto& story : shard.stories) all.push_back({story.id, &story});
    }
    std::ranges::stable_sort(all, {}, &Seen::id);
    const auto place = [&](const StoryOfFile& story) {
        return intake.files[story.file].shown + ":" + std::to_string(story.line);
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool is_repeated = i > 0 && all[i - 1].id == all[i].id;
        if (is_repeated) {
            complaints.add({intake.files[all[i].story->file].shown, all[i].story->line,
                            "has the same id as " + place(*all[i - 1].story), "the later one counts", Severity::note});
        }
        const bool is_last = i + 1 == all.size() || all[i + 1].id != all[i].id;
        if (!is_last || (!is_repeated && !has_base)) continue;
        auto docids = docids_of(database, id_term(all[i].id));
        if (docids.size() > 1) {
            auto document = database.get_document(docids.back());
            for (const auto docid : docids) add_holders(document, file_terms_of(database, docid));
            database.replace_document(docids.back(), document);
        }
        while (docids.size() > 1) {
            database.delete_document(docids.front());
            docids.erase(docids.begin());
            ++summary.stories_replaced;
        }
    }
}

// Stories of changed files as they were before; those that other files hold, too, stay until these are read. Their
// terms.
std::set<std::string> drop_outdated(Xapian::WritableDatabase& database, const Intake& intake,
                                    Xapian::docid last_of_base) {
    std::set<std::string> holders;
    for (const auto& file : intake.files) {
        if (!file.is_known || file.entry.outcome == "refused") continue;
        holders.merge(take_file_out(database, file_term(file.shown), last_of_base));
    }
    return holders;
}

void settle_files(Intake& intake, const std::vector<Shard>& shards, Ledger& ledger, Summary& summary) {
    for (const auto& shard : shards) {
        for (const auto& story : shard.stories) {
            ++intake.files[story.file].entry.stories;
            ++summary.stories_added;
        }
    }
    for (const auto& shard : shards) {
        for (const auto file : shard.refused_files) intake.files[file].entry.outcome = "refused";
    }
    for (auto& file : intake.files) {
        if (file.entry.stories > 0) file.entry.outcome = "indexed";
        ledger.settle(file.shown, file.entry);
    }
}

// The places of the base come first, as its stories do.
Result<std::vector<Shard>> built_shards(Intake& intake, const std::filesystem::path& base,
                                        const Authorities& authorities, const IndexingOptions& options,
                                        Complaints& complaints, const std::filesystem::path& folder,
                                        const std::filesystem::path& places) try {
    if (!base.empty()) std::filesystem::copy_file(base / layout::places, places);
    PlacesWriter writer(places);
    return ShardFactory(intake, authorities, options, complaints, folder, writer).run();
} catch (...) {
    return Unexpected(archive_error("building the archive"));
}

}  // namespace

Result<void> build_in_bulk(Intake& intake, const std::filesystem::path& base, Ledger& ledger,
                           const Authorities& authorities, const IndexingOptions& options, Complaints& complaints,
                           Summary& summary) {
    auto folder = workshop(options.archive);
    if (!folder) return Unexpected(folder.error());
    const auto places = *folder / layout::places;
    auto shards = built_shards(intake, base, authorities, options, complaints, *folder, places);
    if (!shards) return Unexpected(shards.error());

    const auto target = next_generation(options.archive);
    std::vector<std::filesystem::path> paths;
    for (const auto& shard : *shards) paths.push_back(shard.path);
    try {
        Xapian::docid last_of_base = 0;
        std::set<std::string> languages;
        if (!base.empty()) {
            const Xapian::Database old(base.string());
            const auto used = used_docids(old);
            last_of_base = used.last - (used.first - 1);
            languages = languages_of(old);
        }
        for (const auto& shard : *shards) languages.insert(shard.languages.begin(), shard.languages.end());
        std::optional<GroupsOfMerge> groups;
        if (!paths.empty() || !base.empty()) {
            auto sources = paths;
            if (!base.empty()) sources.insert(sources.begin(), base);
            groups.emplace(std::move(sources));
            auto merged = merge_shards(paths, base, *folder / "merged", [&groups] { groups->wait_until_read(); });
            if (!merged) return merged;
            std::filesystem::rename(*folder / "merged", target);
        }
        Xapian::WritableDatabase database(target.string(), Xapian::DB_CREATE_OR_OPEN);
        std::filesystem::rename(places, target / layout::places);
        settle_files(intake, *shards, ledger, summary);
        const auto merged_stories = database.get_doccount();
        read_again(ledger, drop_outdated(database, intake, last_of_base));
        drop_replaced(database, *shards, intake, !base.empty(), complaints, summary);
        stamp_database(database, languages, extraction_stamp(authorities.knowledge, authorities.corrections));
        keep_synonyms(database, authorities.knowledge);
        database.commit();
        // Where all stories stayed, the groups that were found beside the merge are those of now.
        std::optional<ColumnBefore> beside;
        if (groups && database.get_doccount() == merged_stories) beside = ColumnBefore{FacetColumn(), groups->take()};
        if (auto published = publish(target, database, ledger, beside ? &*beside : nullptr); !published)
            return published;
        summary.stories_in_archive = database.get_doccount();
    } catch (...) {
        return Unexpected(archive_error("building the archive"));
    }
    return switch_to(options.archive, target);
}

}  // namespace pressdex
