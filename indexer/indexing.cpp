// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/indexing.hpp"

#include "indexer/addition.hpp"
#include "indexer/archive_lock.hpp"
#include "indexer/bulk_build.hpp"
#include "indexer/correction_line.hpp"
#include "indexer/document.hpp"
#include "indexer/host_sample.hpp"
#include "indexer/refresh.hpp"
#include "indexer/source_state.hpp"
#include "indexer/stored_stories.hpp"
#include "press/archive.hpp"

#include <algorithm>
#include <chrono>
#include <thread>

namespace pressdex {
namespace {

// From this many bytes on, building shards and merging them with what is there is quicker than adding in place.
constexpr std::uint64_t bulk_from_bytes = 16U << 20U;

class Stopwatch {
  public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count(); }

  private:
    const std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

// The generation to build upon: empty when there is no archive yet. One of another schema or a damaged one is an error.
Result<std::filesystem::path> usable_generation(const std::filesystem::path& folder) {
    const auto archive = Archive::open(folder);
    if (archive) return *current_generation(folder);
    if (archive.error().kind == ErrorKind::no_archive) return std::filesystem::path{};
    return Unexpected(archive.error());
}

// Before the first file is read: what their pages have in common with those beside them.
void learn_repeated(Intake& intake, const IndexingOptions& options) {
    std::vector<FoundFile> files;
    for (const auto& file : intake.files) files.push_back({file.path, file.shown});
    intake.repeated = sampled_furniture(with_neighbours(files), options.workers);
}

void count_files(const Intake& intake, Summary& summary) {
    summary.files_unchanged = intake.unchanged;
    summary.bytes_read = intake.bytes;
    for (const auto& file : intake.files) {
        if (file.entry.outcome == "refused") {
            ++summary.files_refused;
        } else {
            ++summary.files_read;
            if (file.entry.stories == 0) ++summary.files_without_story;
        }
    }
}

Result<Summary> remove_shown(const std::vector<std::string>& shown, std::vector<std::string> terms, Ledger& ledger,
                             const std::filesystem::path& generation, Summary summary) {
    for (const auto& name : shown) {
        terms.push_back(file_term(name));
        ledger.forget(name);
    }
    summary.files_removed = static_cast<std::uint32_t>(shown.size());
    if (auto removed = remove_in_place(terms, generation, ledger, summary); !removed)
        return Unexpected(removed.error());
    return summary;
}

// A new value of the sector facet is rarely meant: a slip of the pen would stand in every list.
Result<void> sectors_are_known(const std::string& line, const Knowledge& knowledge) {
    const auto read = correction_from_json(line);
    if (!read) return Unexpected(read.error());
    for (const auto& topic : read->says.sectors.added) {
        if (knowledge.sectors.find(topic)) continue;
        return failure(ErrorKind::wrongly_asked, "No sector is called \"" + topic + "\"",
                       "The first column of knowledge/sectors.tsv lists them; a new one is added there");
    }
    return {};
}

// Where nothing is read, nothing else writes the ledger.
Result<void> keep_moved(const Intake& intake, const Ledger& ledger, const std::filesystem::path& generation) {
    return intake.moved.empty() ? Result<void>{} : ledger.save(generation / layout::ledger);
}

// A folder that was moved or a disk that is not mounted empties no archive.
Error no_source_at_hand(const Ledger& ledger) {
    return {ErrorKind::not_found,
            "None of the " + std::to_string(ledger.entries().size()) +
                " files that the archive was made from is where it was; the archive is as it was before",
            "If a disk or folder is missing, bring it back; if the files have moved, add them at their new place; to "
            "take them out name them to pressdex-index remove"};
}

// The ledger says how many stories each file gave: fewer than there are, and a rebuild would lose the rest.
Result<void> knows_its_sources(const Ledger& ledger, const std::filesystem::path& folder) {
    const auto archive = Archive::open(folder);
    if (!archive) return {};  // of another schema: rebuilding is what helps
    std::uint64_t told = 0;
    for (const auto& [shown, entry] : ledger.entries()) told += entry.stories;
    if (told >= archive->stories()) return {};
    return failure(ErrorKind::damaged,
                   "The list of sources knows " + std::to_string(told) + " of the archive's " +
                       std::to_string(archive->stories()) + " stories; nothing was rebuilt",
                   "Add the folders again: then the list is complete, and the archive can be rebuilt");
}

bool is_story_id(const std::string& name) {
    return name.size() == 16 && name.find_first_not_of("0123456789abcdef") == std::string::npos;
}

// A file's own path, or anything below a folder that was named.
bool names_file(const std::string& name, const std::string& shown, const LedgerEntry& entry) {
    if (name == shown || name == entry.path) return true;
    std::error_code error;
    auto absolute = std::filesystem::weakly_canonical(name, error).string();
    if (error) return false;
    if (absolute == entry.path) return true;
    if (absolute.empty() || absolute.back() != '/') absolute += '/';
    return entry.path.starts_with(absolute);
}

}  // namespace

std::filesystem::path IndexingOptions::corrections_file() const {
    return corrections.empty() ? archive / layout::corrections : corrections;
}

unsigned IndexingOptions::thread_count() const {
    return threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
}

Result<Summary> add_paths(const std::vector<std::filesystem::path>& paths, const Knowledge& knowledge,
                          const IndexingOptions& options, Complaints& complaints) {
    const Stopwatch stopwatch;
    Summary summary;
    auto lock = ArchiveLock::take(options.archive);
    if (!lock) return Unexpected(lock.error());
    auto generation = usable_generation(options.archive);
    if (!generation) return Unexpected(generation.error());
    const auto corrections = Corrections::from_file(options.corrections_file());
    if (!corrections) return Unexpected(corrections.error());
    const Authorities authorities{knowledge, *corrections};
    if (!generation->empty()) {
        if (auto done = refresh_where_stale(*generation, authorities, options, complaints, summary); !done)
            return Unexpected(done.error());
        generation = current_generation(options.archive);
        if (!generation) return Unexpected(generation.error());
    }
    auto ledger = generation->empty() ? Ledger{} : Ledger::from_file(*generation / layout::ledger);
    auto intake = intake_of(paths, ledger, complaints, options.tries_refused_again);
    for (auto& file : intake.moved) ledger.move(file.shown, file.entry.path, file.entry.modified);
    if (!generation->empty() && intake.files.empty()) {
        if (auto kept = keep_moved(intake, ledger, *generation); !kept) return Unexpected(kept.error());
        const auto archive = Archive::open(options.archive);
        if (archive) summary.stories_in_archive = archive->stories();
    } else {
        learn_repeated(intake, options);
        const bool in_bulk = generation->empty() || intake.bytes >= bulk_from_bytes;
        const auto add = in_bulk ? build_in_bulk : add_in_place;
        if (auto added = add(intake, *generation, ledger, authorities, options, complaints, summary); !added) {
            return Unexpected(added.error());
        }
    }
    count_files(intake, summary);
    summary.seconds = stopwatch.seconds();
    return summary;
}

Result<Summary> rebuild(const Knowledge& knowledge, const IndexingOptions& options, Complaints& complaints) {
    const Stopwatch stopwatch;
    Summary summary;
    const auto generation = current_generation(options.archive);
    if (!generation) return Unexpected(generation.error());
    auto lock = ArchiveLock::take(options.archive);
    if (!lock) return Unexpected(lock.error());
    const auto corrections = Corrections::from_file(options.corrections_file());
    if (!corrections) return Unexpected(corrections.error());
    const auto before = Ledger::from_file(*generation / layout::ledger);
    if (auto knows = knows_its_sources(before, options.archive); !knows) return Unexpected(knows.error());
    Intake intake;
    Ledger ledger;
    for (const auto& [shown, entry] : before.entries()) {
        auto file = entry;
        file.stories = 0;
        if (const auto state = source_state(entry.path); state != SourceState::there) {
            const std::string_view why = state == SourceState::gone ? "is no longer at " : "is out of reach at ";
            complaints.add({shown, 0, std::string(why) + entry.path, "left out", Severity::refused});
            // Known all the same: it may come back.
            file.outcome = "refused";
            ledger.set(shown, std::move(file));
            ledger.read_again(shown);
            continue;
        }
        intake.bytes += entry.size;
        intake.files.push_back({entry.path, shown, std::move(file), false});
    }
    if (intake.files.empty() && !before.entries().empty()) return Unexpected(no_source_at_hand(before));
    learn_repeated(intake, options);
    if (auto built = build_in_bulk(intake, {}, ledger, {knowledge, *corrections}, options, complaints, summary);
        !built) {
        return Unexpected(built.error());
    }
    count_files(intake, summary);
    summary.seconds = stopwatch.seconds();
    return summary;
}

Result<Summary> refresh(const Knowledge& knowledge, const IndexingOptions& options, Complaints& complaints) {
    const Stopwatch stopwatch;
    Summary summary;
    const auto archive = Archive::open(options.archive);
    if (!archive) return Unexpected(archive.error());
    auto lock = ArchiveLock::take(options.archive);
    if (!lock) return Unexpected(lock.error());
    const auto corrections = Corrections::from_file(options.corrections_file());
    if (!corrections) return Unexpected(corrections.error());
    const auto generation = current_generation(options.archive);
    if (!generation) return Unexpected(generation.error());
    if (auto done = refresh_all(*generation, {knowledge, *corrections}, options, complaints, summary); !done)
        return Unexpected(done.error());
    summary.seconds = stopwatch.seconds();
    return summary;
}

Result<Summary> correct_story(const std::string& id, const std::vector<std::string>& typed, const std::string& by,
                              const Knowledge& knowledge, const IndexingOptions& options, Complaints& complaints) {
    const Stopwatch stopwatch;
    Summary summary;
    const auto archive = Archive::open(options.archive);
    if (!archive) return Unexpected(archive.error());
    auto lock = ArchiveLock::take(options.archive);
    if (!lock) return Unexpected(lock.error());
    const auto story = stored_story(*archive, id);
    if (!story) return Unexpected(story.error());
    const auto line = correction_json(id, text_fingerprint(*story), typed, by, today());
    if (!line) return Unexpected(line.error());
    if (auto known = sectors_are_known(*line, knowledge); !known) return Unexpected(known.error());
    // A file that cannot be read is not added to.
    const auto before = Corrections::from_file(options.corrections_file());
    if (!before) return Unexpected(before.error());
    if (auto appended = append_correction(options.corrections_file(), *line); !appended)
        return Unexpected(appended.error());
    const auto corrections = Corrections::from_file(options.corrections_file());
    if (!corrections) return Unexpected(corrections.error());
    const auto generation = current_generation(options.archive);
    if (!generation) return Unexpected(generation.error());
    if (auto done = refresh_where_stale(*generation, {knowledge, *corrections}, options, complaints, summary); !done)
        return Unexpected(done.error());
    summary.seconds = stopwatch.seconds();
    return summary;
}

Result<Summary> remove_from(const std::vector<std::string>& names, const IndexingOptions& options) {
    const Stopwatch stopwatch;
    Summary summary;
    const auto archive = Archive::open(options.archive);
    if (!archive) return Unexpected(archive.error());
    auto lock = ArchiveLock::take(options.archive);
    if (!lock) return Unexpected(lock.error());
    const auto generation = *current_generation(options.archive);
    auto ledger = Ledger::from_file(generation / layout::ledger);
    std::vector<std::string> shown, terms;
    for (const auto& name : names) {
        const auto before = shown.size();
        for (const auto& [file, entry] : ledger.entries()) {
            if (names_file(name, file, entry)) shown.push_back(file);
        }
        if (shown.size() > before) continue;
        if (!is_story_id(name)) {
            return failure(ErrorKind::not_found, "Nothing in the archive came from " + name,
                           "Name a file or folder that was added, or a story's id");
        }
        if (const auto story = stored_story(*archive, name); !story) return Unexpected(story.error());
        terms.push_back(id_term(name));
    }
    return remove_shown(shown, std::move(terms), ledger, generation, summary);
}

Result<Summary> remove_vanished(const IndexingOptions& options) {
    const Stopwatch stopwatch;
    Summary summary;
    const auto archive = Archive::open(options.archive);
    if (!archive) return Unexpected(archive.error());
    auto lock = ArchiveLock::take(options.archive);
    if (!lock) return Unexpected(lock.error());
    const auto generation = *current_generation(options.archive);
    auto ledger = Ledger::from_file(generation / layout::ledger);
    std::vector<std::string> vanished;
    for (const auto& [shown, entry] : ledger.entries()) {
        if (source_state(entry.path) == SourceState::gone) vanished.push_back(shown);
    }
    if (!vanished.empty() && vanished.size() == ledger.entries().size()) return Unexpected(no_source_at_hand(ledger));
    return remove_shown(vanished, {}, ledger, generation, summary);
}

}  // namespace pressdex
