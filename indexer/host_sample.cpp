// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/host_sample.hpp"

#include "indexer/isolation/isolated_reading.hpp"
#include "indexer/readers/reader.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <vector>

namespace pressdex {
namespace {

constexpr std::string_view sampled_format = "html";

// Pages that name no address were most likely saved from one site into one folder.
std::string host_key(const Draft& draft, const std::string& shown) {
    auto host = host_of(draft.url);
    return host.empty() ? "folder " + std::filesystem::path(shown).parent_path().string() : host;
}

std::vector<std::string> lines_of_text(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find('\n', from), text.size());
        if (end > from) lines.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

// False when the file is no web page: its folder need not be looked at further.
bool learn_page(const FoundFile& file, Workers* workers, HostFurniture& furniture) {
    bool is_page = false;
    Complaints unheard;  // the same will be said when the file is read in earnest
    const auto sink = [&](const Reader& reader, Piece&& piece) {
        is_page = reader.name == sampled_format;
        if (!is_page) return false;
        for (const auto& draft : drafts_of(reader, piece, file.shown, workers, unheard)) {
            furniture.learn(host_key(draft, file.shown), file.shown, lines_of_text(draft.text));
        }
        return true;
    };
    static_cast<void>(for_each_piece(file.path, file.shown, sink, unheard));
    return is_page;
}

}  // namespace

HostFurniture sampled_furniture(std::span<const FoundFile> files, Workers* workers) {
    std::map<std::filesystem::path, std::vector<const FoundFile*>> folders;
    for (const auto& file : files) folders[file.path.parent_path()].push_back(&file);
    HostFurniture furniture;
    for (auto& [folder, inside] : folders) {
        if (inside.size() < HostFurniture::fewest_pages) continue;
        std::ranges::sort(inside, {}, [](const FoundFile* file) { return file->shown; });
        const std::size_t step = (inside.size() + pages_sampled - 1) / pages_sampled;
        std::size_t others = 0;
        for (std::size_t i = 0; i < inside.size(); i += step) {
            others += learn_page(*inside[i], workers, furniture) ? 0U : 1U;
            // A folder of another format is noticed soon; one with an odd file among its pages is not given up.
            if (others >= HostFurniture::fewest_pages && 2 * others > i / step + 1) break;
        }
    }
    return furniture;
}

std::vector<FoundFile> with_neighbours(std::span<const FoundFile> files) {
    std::map<std::filesystem::path, std::filesystem::path> folders;  // with what its files are shown below
    for (const auto& file : files) {
        folders.emplace(file.path.parent_path(), std::filesystem::path(file.shown).parent_path());
    }
    std::vector<FoundFile> all;
    for (const auto& [folder, shown] : folders) {
        std::error_code error;
        for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
             entry.increment(error)) {
            const auto name = entry->path().filename();
            if (name.native().starts_with('.') || !entry->is_regular_file(error)) continue;
            all.push_back({entry->path(), (shown / name).string()});
        }
    }
    return all;
}

void take_off(Draft& draft, const std::string& shown, const HostFurniture& furniture) {
    const auto host = host_key(draft, shown);
    if (furniture.pages_seen(host) < HostFurniture::fewest_pages) return;
    std::string kept;
    for (std::size_t from = 0; from < draft.text.size();) {
        const auto end = std::min(draft.text.find('\n', from), draft.text.size());
        const auto line = std::string_view(draft.text).substr(from, end - from);
        if (line.empty() || !furniture.is_furniture(host, line)) kept.append(line).push_back('\n');
        from = end + 1;
    }
    if (kept.find_first_not_of('\n') != std::string::npos) draft.text = std::move(kept);
}

}  // namespace pressdex
