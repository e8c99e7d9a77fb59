// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/shown_names.hpp"

#include "indexer/intake.hpp"
#include "indexer/source_state.hpp"

#include <iterator>
#include <system_error>
#include <utility>

namespace pressdex {
namespace {

bool has_content_of(const std::filesystem::path& path, const LedgerEntry& known) {
    std::error_code error;
    return std::filesystem::file_size(path, error) == known.size && !error && hash_of_file(path) == known.sha256;
}

}  // namespace

ShownNames::ShownNames(const Ledger& ledger) : ledger_(ledger) {
    for (const auto& [shown, entry] : ledger.entries()) known_.emplace(entry.path, shown);
}

bool ShownNames::is_anothers(const std::string& shown, const std::filesystem::path& path) const {
    if (const auto given = given_.find(shown); given != given_.end()) return given->second != path;
    const LedgerEntry* known = ledger_.find(shown);
    if (known == nullptr || known->path == path || source_state(known->path) == SourceState::gone) return false;
    return !has_content_of(path, *known);
}

std::string ShownNames::name_of(const std::filesystem::path& path, std::string shown) {
    if (const auto known = known_.find(path.string()); known != known_.end() && !given_.contains(known->second)) {
        shown = std::string(known->second);
    } else {
        const std::filesystem::path below(shown);
        std::filesystem::path above = path;
        for (auto steps = std::distance(below.begin(), below.end()); steps > 0; --steps) above = above.parent_path();
        for (; is_anothers(shown, path) && above.has_filename(); above = above.parent_path())
            shown = above.filename().string() + "/" + shown;
    }
    given_.insert_or_assign(shown, path);
    return shown;
}

}  // namespace pressdex
