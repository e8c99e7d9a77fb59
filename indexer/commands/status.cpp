// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-index status: what the archive holds and what it takes on disk.
#include "indexer/commands/commands.hpp"
#include "indexer/ledger.hpp"
#include "indexer/progress.hpp"
#include "press/archive.hpp"

#include <algorithm>
#include <cstdio>

#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

std::uint64_t size_of_folder(const std::filesystem::path& folder) {
    std::uint64_t size = 0;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.is_regular_file(error)) size += entry.file_size(error);
    }
    return size;
}

}  // namespace

int run_status(const IndexArguments& arguments) {
    const auto folder = archive_folder(arguments.archive);
    const auto archive = Archive::open(folder);
    if (!archive) return told(archive.error());
    const auto generation = *current_generation(folder);
    const auto ledger = Ledger::from_file(generation / layout::ledger);
    const auto files = static_cast<std::uint64_t>(
        std::ranges::count_if(ledger.entries(), [](const auto& entry) { return !entry.second.is_refused(); }));
    std::string languages;
    for (const auto& language : archive->languages()) languages += (languages.empty() ? "" : " ") + language;
    const auto size = size_of_folder(generation);
    if (arguments.format == "jsonl") {
        const nlohmann::ordered_json json = {
            {"archive", folder.string()},        {"stories", archive->stories()}, {"files", files}, {"bytes", size},
            {"languages", archive->languages()}, {"version", archive->version()}};
        std::printf("%s\n", json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
    } else {
        std::printf("%s\n  %s stories from %s files\n  %s KB on disk\n  languages: %s\n  version: %s\n", folder.c_str(),
                    with_commas(archive->stories()).c_str(), with_commas(files).c_str(),
                    with_commas(size / 1024).c_str(), languages.c_str(), archive->version().c_str());
    }
    return exit_found;
}

}  // namespace pressdex
