// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-index add PATH...: index what is new or changed, and with --remove-vanished forget what is gone.
#include "indexer/commands/commands.hpp"
#include "indexer/isolation/isolated_reading.hpp"

#include <algorithm>

namespace pressdex {

Result<Summary> add_as_asked(const IndexArguments& arguments, const std::vector<std::filesystem::path>& paths,
                             const Knowledge& knowledge, const IndexingOptions& options, Complaints& complaints) {
    auto result = add_paths(paths, knowledge, options, complaints);
    if (!result || !arguments.removes_vanished) return result;
    auto vanished = remove_vanished(options);
    if (!vanished) return vanished;
    result->files_removed = vanished->files_removed;
    result->stories_removed = vanished->stories_removed;
    result->stories_in_archive = vanished->stories_in_archive;
    if (vanished->files_to_read_again == 0) return result;
    // What a file that is gone told last is told anew by those that hold the same stories.
    auto again = add_paths(paths, knowledge, options, complaints);
    if (!again) return again;
    result->stories_added += again->stories_added;
    result->stories_in_archive = again->stories_in_archive;
    return result;
}

int run_add(const IndexArguments& arguments) {
    auto workers = start_reading_workers();
    if (!workers) return told(workers.error());
    const auto knowledge = knowledge_from(knowledge_folder(arguments.knowledge));
    if (!knowledge) return told(knowledge.error());
    const auto options = indexing_options(arguments, &*workers);
    const std::vector<std::filesystem::path> paths(arguments.names.begin(), arguments.names.end());
    // One that is not there is complained about and costs the others nothing; none at all is a mistake in the command.
    const auto is_there = [](const std::filesystem::path& path) {
        std::error_code error;
        return std::filesystem::exists(path, error);
    };
    if (std::ranges::none_of(paths, is_there)) {
        return told({ErrorKind::wrongly_asked, "There is no file or folder " + paths.front().string(), {}});
    }
    Complaints complaints;
    const auto result = add_as_asked(arguments, paths, **knowledge, options, complaints);
    return told(result, complaints, arguments);
}

}  // namespace pressdex
