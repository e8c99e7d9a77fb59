// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-index watch PATH...: index what is there, then whatever changes, until interrupted.
#include "indexer/commands/commands.hpp"
#include "indexer/folder_watch.hpp"
#include "indexer/isolation/isolated_reading.hpp"

namespace pressdex {
namespace {

constexpr std::chrono::seconds until_next_try{2};  // where another indexer holds the archive

bool changed_something(const Summary& summary) {
    return summary.files_read + summary.files_refused + summary.files_removed + summary.stories_removed +
               summary.stories_refreshed >
           0;
}

Result<Summary> bring_up_to_date(const IndexArguments& arguments, const std::vector<std::filesystem::path>& paths,
                                 const Knowledge& knowledge, const IndexingOptions& options, Complaints& complaints) {
    for (;;) {
        auto result = add_as_asked(arguments, paths, knowledge, options, complaints);
        const bool is_locked = !result && result.error().kind == ErrorKind::locked;
        if (!is_locked || options.is_interrupted()) return result;
        FolderWatch::pause(until_next_try, *options.interrupted);
    }
}

// The tables as they stand now, if staff have edited them. Tables that cannot be read are told, and those of before
// serve on: a watch does not end for them.
void renew(std::shared_ptr<const Knowledge>& knowledge, const std::filesystem::path& folder) {
    const auto digest = knowledge_digest(folder);
    if (digest && *digest == knowledge->digest) return;
    const auto edited = knowledge_from(folder);
    if (edited) {
        knowledge = *edited;
    } else {
        told(edited.error());
    }
}

}  // namespace

int run_watch(const IndexArguments& arguments) {
    auto workers = start_reading_workers();
    if (!workers) return told(workers.error());
    const auto tables = knowledge_folder(arguments.knowledge);
    const auto at_start = knowledge_from(tables);
    if (!at_start) return told(at_start.error());
    auto knowledge = *at_start;
    auto options = indexing_options(arguments, &*workers);
    const std::vector<std::filesystem::path> paths(arguments.names.begin(), arguments.names.end());
    // Watching starts before the first look: what comes in between is not missed.
    auto watch = FolderWatch::of(paths, {.quiet = std::chrono::milliseconds(arguments.quiet_milliseconds)});
    if (!watch) return told(watch.error());
    for (bool is_first = true;; is_first = false) {
        Complaints complaints;
        const auto result = bring_up_to_date(arguments, paths, *knowledge, options, complaints);
        if (options.is_interrupted()) return exit_found;  // how a watch ends; what was added is kept
        if (is_first || !result || changed_something(*result)) told(result, complaints, arguments);
        if (!result) return exit_code(result.error().kind);
        options.tries_refused_again = false;
        const auto changed = watch->wait(*options.interrupted);
        if (!changed) return told(changed.error());
        if (!*changed) return exit_found;
        renew(knowledge, tables);
    }
}

}  // namespace pressdex
