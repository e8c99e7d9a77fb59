// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/ledger.hpp"

#include "press/durable_file.hpp"

#include <charconv>
#include <utility>
#include <vector>

namespace pressdex {
namespace {

// File names may hold anything but NUL and '/': TAB, line feed, percent and carriage return are written %09, %0A, %25,
// %0D.
std::string escaped(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (c == '\t' || c == '\n' || c == '\r' || c == '%') {
            out += '%';
            out += digits[static_cast<unsigned char>(c) >> 4U];
            out += digits[static_cast<unsigned char>(c) & 15U];
        } else {
            out += c;
        }
    }
    return out;
}

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        if (text[i] == '%' && i + 2 < text.size() &&
            std::from_chars(text.data() + i + 1, text.data() + i + 3, value, 16).ptr == text.data() + i + 3) {
            out += static_cast<char>(value);
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

template <class N>
bool read_number(std::string_view text, N& value) {
    return std::from_chars(text.data(), text.data() + text.size(), value).ptr == text.data() + text.size() &&
           !text.empty();
}

std::vector<std::string_view> fields_of(std::string_view line) {
    std::vector<std::string_view> fields;
    while (true) {
        const auto end = line.find('\t');
        fields.push_back(line.substr(0, end));
        if (end == std::string_view::npos) return fields;
        line.remove_prefix(end + 1);
    }
}

}  // namespace

Ledger Ledger::from_file(const std::filesystem::path& path) {
    Ledger ledger;
    const auto bytes = bytes_of_file(path);
    if (!bytes) return ledger;
    std::string_view rest = *bytes;
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        const auto fields = fields_of(rest.substr(0, end));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        LedgerEntry entry;
        if (fields.size() != 7 || !read_number(fields[2], entry.size) || !read_number(fields[3], entry.modified) ||
            !read_number(fields[6], entry.stories)) {
            continue;
        }
        entry.path = unescaped(fields[1]);
        entry.sha256 = fields[4];
        entry.outcome = fields[5];
        ledger.entries_.insert_or_assign(unescaped(fields[0]), std::move(entry));
    }
    return ledger;
}

Result<void> Ledger::save(const std::filesystem::path& path) const {
    std::string bytes;
    for (const auto& [shown, entry] : entries_) {
        bytes += escaped(shown) + '\t' + escaped(entry.path) + '\t' + std::to_string(entry.size) + '\t' +
                 std::to_string(entry.modified) + '\t' + entry.sha256 + '\t' + entry.outcome + '\t' +
                 std::to_string(entry.stories) + '\n';
    }
    return replace_file(path, bytes);
}

const LedgerEntry* Ledger::find(std::string_view shown) const {
    const auto found = entries_.find(shown);
    return found == entries_.end() ? nullptr : &found->second;
}

void Ledger::set(std::string shown, LedgerEntry entry) {
    entries_.insert_or_assign(std::move(shown), std::move(entry));
}

void Ledger::settle(const std::string& shown, LedgerEntry entry) {
    const auto known = entries_.find(shown);
    if (entry.is_refused() && known != entries_.end()) {
        // The stories of its older state stay; what was looked at and refused is the present one.
        entry.stories = known->second.stories;
        known->second = std::move(entry);
    } else {
        set(shown, std::move(entry));
    }
}

void Ledger::move(std::string_view shown, std::string path, std::int64_t modified) {
    const auto known = entries_.find(shown);
    if (known == entries_.end()) return;
    known->second.path = std::move(path);
    known->second.modified = modified;
}

void Ledger::read_again(std::string_view shown) {
    const auto known = entries_.find(shown);
    if (known == entries_.end()) return;
    known->second.modified = 0;
    known->second.sha256.clear();
}

void Ledger::forget(std::string_view shown) {
    if (const auto found = entries_.find(shown); found != entries_.end()) entries_.erase(found);
}

}  // namespace pressdex
