// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/corrections.hpp"

#include "indexer/correction_line.hpp"
#include "press/durable_file.hpp"
#include "press/text/sha256.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {
namespace {

bool has_fingerprints(const std::vector<CorrectionLine>& lines) {
    return std::ranges::any_of(lines, [](const CorrectionLine& line) { return !line.fingerprint.empty(); });
}

std::string digest_of(const std::vector<CorrectionLine>& lines) {
    std::string all;
    for (const auto& line : lines) all += line.digest;
    return sha256_hex16(all);
}

}  // namespace

Result<Corrections> Corrections::from_file(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::exists(path, error)) {
        Corrections none;
        none.name_ = path.string();
        return none;
    }
    const auto bytes = bytes_of_file(path);
    if (!bytes) return Unexpected(bytes.error());
    return from_text(*bytes, path.string());
}

Result<Corrections> Corrections::from_text(std::string_view text, const std::string& name) {
    Corrections corrections;
    corrections.name_ = name;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
        if (line.find_first_not_of(" \t\r") == line.npos) continue;
        auto read = correction_from_json(line);
        if (!read) {
            return failure(ErrorKind::wrongly_asked, name + ":" + std::to_string(number) + ": " + read.error().sentence,
                           "Mend or remove the line; docs/corrections.md describes the format");
        }
        corrections.lines_[read->story].push_back(
            {number, std::move(read->fingerprint), std::move(read->says), sha256_hex16(line)});
    }
    return corrections;
}

std::vector<Correction> Corrections::of(const Story& story) const {
    std::vector<Correction> all;
    const auto found = lines_.find(story.id);
    if (found == lines_.end()) return all;
    const auto fingerprint = has_fingerprints(found->second) ? text_fingerprint(story) : std::string();
    for (const auto& line : found->second) {
        if (line.fingerprint.empty() || line.fingerprint == fingerprint) all.push_back(line.says);
    }
    return all;
}

std::vector<const CorrectionLine*> Corrections::misfits(const Story& story) const {
    std::vector<const CorrectionLine*> misfits;
    const auto found = lines_.find(story.id);
    if (found == lines_.end() || !has_fingerprints(found->second)) return misfits;
    const auto fingerprint = text_fingerprint(story);
    for (const auto& line : found->second) {
        if (!line.fingerprint.empty() && line.fingerprint != fingerprint) misfits.push_back(&line);
    }
    return misfits;
}

std::string Corrections::stamp() const {
    std::string stamp;
    for (const auto& [id, lines] : lines_) stamp += id + ' ' + digest_of(lines) + '\n';
    return stamp;
}

std::vector<std::string> Corrections::changed_since(std::string_view stamp) const {
    std::map<std::string, std::string, std::less<>> before;
    while (!stamp.empty()) {
        const auto end = std::min(stamp.find('\n'), stamp.size());
        const auto line = stamp.substr(0, end);
        if (const auto blank = line.find(' '); blank != line.npos)
            before.emplace(line.substr(0, blank), line.substr(blank + 1));
        stamp.remove_prefix(std::min(end + 1, stamp.size()));
    }
    std::vector<std::string> changed;
    for (const auto& [id, lines] : lines_) {
        const auto known = before.find(id);
        if (known == before.end() || known->second != digest_of(lines)) changed.push_back(id);
        if (known != before.end()) before.erase(known);
    }
    for (const auto& [id, digest] : before) changed.push_back(id);
    return changed;
}

Result<void> append_correction(const std::filesystem::path& path, std::string_view line) {
    std::string all;
    std::error_code error;
    if (std::filesystem::exists(path, error)) {
        auto bytes = bytes_of_file(path);
        if (!bytes) return Unexpected(bytes.error());
        all = std::move(*bytes);
    }
    if (!all.empty() && !all.ends_with('\n')) all += '\n';
    all += line;
    all += '\n';
    return replace_file(path, all);
}

}  // namespace pressdex
