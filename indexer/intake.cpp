// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/intake.hpp"

#include "indexer/readers/folder.hpp"
#include "indexer/shown_names.hpp"
#include "indexer/source_state.hpp"
#include "press/text/sha256.hpp"

#include <array>
#include <fstream>

#include <sys/stat.h>

namespace pressdex {
namespace {

// False when it is no regular file that can be looked at.
bool look_at(IntakeFile& file) {
    struct stat status {};
    if (::stat(file.path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return false;
    file.entry.path = file.path.string();
    file.entry.size = static_cast<std::uint64_t>(status.st_size);
    file.entry.modified = std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
    return true;
}

bool is_unchanged(IntakeFile& file, const LedgerEntry& known) {
    if (known.size == file.entry.size && known.modified == file.entry.modified && known.path == file.entry.path)
        return true;
    if (known.size != file.entry.size) return false;
    file.entry.sha256 = hash_of_file(file.path);
    return file.entry.sha256 == known.sha256;
}

}  // namespace

std::string hash_of_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return {};
    Sha256 hash;
    std::array<char, 1U << 16U> block{};
    while (file.read(block.data(), block.size()) || file.gcount() > 0) {
        hash.update({block.data(), static_cast<std::size_t>(file.gcount())});
    }
    return hex(hash.digest());
}

Intake intake_of(std::span<const std::filesystem::path> paths, const Ledger& ledger, Complaints& complaints,
                 bool tries_refused_again) {
    Intake intake;
    ShownNames names(ledger);
    for (auto& found : files_below(paths, complaints)) {
        IntakeFile file{found.path, names.name_of(found.path, found.shown), {}, false};
        if (look_at(file)) {
            if (const auto* known = ledger.find(file.shown); known != nullptr) {
                const bool is_settled = !known->is_refused() || !tries_refused_again;
                if (is_settled && is_unchanged(file, *known)) {
                    ++intake.unchanged;
                    const bool has_moved =
                        known->path != file.entry.path && source_state(known->path) == SourceState::gone;
                    if (has_moved) intake.moved.push_back(std::move(file));
                    continue;
                }
                file.is_known = true;
            }
            intake.bytes += file.entry.size;
        }
        intake.files.push_back(std::move(file));
    }
    return intake;
}

}  // namespace pressdex
