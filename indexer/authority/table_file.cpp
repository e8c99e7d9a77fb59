// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/table_file.hpp"

#include "press/text/charset.hpp"

#include <algorithm>
#include <fstream>
#include <optional>

namespace pressdex {
namespace {

constexpr std::uintmax_t largest_table = 64U << 20U;

std::string_view trimmed(std::string_view cell) {
    while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\r')) cell.remove_prefix(1);
    while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\r')) cell.remove_suffix(1);
    return cell;
}

// Cuts `line` at `sign` into `cells`.
void cut(std::string_view line, char sign, std::vector<std::string_view>& cells) {
    cells.clear();
    while (true) {
        const auto end = line.find(sign);
        cells.push_back(trimmed(line.substr(0, end)));
        if (end == std::string_view::npos) return;
        line.remove_prefix(end + 1);
    }
}

}  // namespace

Result<TableFile> TableFile::read(const std::filesystem::path& file) {
    std::error_code why;
    const auto size = std::filesystem::file_size(file, why);
    std::ifstream in(file, std::ios::binary);
    if (why || !in) {
        return failure(ErrorKind::machine, "cannot read the table " + file.string(),
                       "give the folder of the tables by --knowledge or PRESSDEX_KNOWLEDGE");
    }
    if (size > largest_table) return failure(ErrorKind::input_refused, file.string() + " is larger than 64 MB");
    std::string text(static_cast<std::size_t>(size), '\0');
    in.read(text.data(), static_cast<std::streamsize>(size));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return from_text(std::move(text), file.string());
}

Result<TableFile> TableFile::from_text(std::string text, std::string name) {
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    if (!is_valid_utf8(text)) {
        std::size_t line = 1, from = 0;
        while (from < text.size()) {
            const auto end = std::min(text.find('\n', from), text.size());
            if (!is_valid_utf8(std::string_view(text).substr(from, end - from))) break;
            from = end + 1;
            ++line;
        }
        return failure(ErrorKind::input_refused, name + " line " + std::to_string(line) + ": not valid UTF-8");
    }
    return TableFile(std::move(text), std::move(name));
}

Unexpected TableFile::refused(std::uint32_t line, std::string_view why) const {
    return failure(ErrorKind::input_refused, name_ + " line " + std::to_string(line) + ": " + std::string(why));
}

Result<std::uint32_t> TableFile::each(std::span<const std::string_view> columns,
                                      const std::function<std::string(const TableRow&)>& row) const {
    std::vector<std::string_view> cells, asked(columns.size());
    std::vector<std::size_t> places;  // of the asked columns among the file's
    std::size_t width = 0;
    std::uint32_t line = 0, rows = 0;
    std::string_view rest = text_;
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        const auto printed = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        ++line;
        if (trimmed(printed).empty() || printed.front() == '#') continue;
        cut(printed, '\t', cells);
        if (width == 0) {
            width = cells.size();
            for (const auto column : columns) {
                const auto found = std::ranges::find(cells, column);
                if (found == cells.end()) return refused(line, "the column \"" + std::string(column) + "\" is missing");
                places.push_back(static_cast<std::size_t>(found - cells.begin()));
            }
            continue;
        }
        if (cells.size() > width) return refused(line, "more cells than the header names");
        cells.resize(width);
        for (std::size_t column = 0; column < places.size(); ++column) asked[column] = cells[places[column]];
        const std::string wrong = row(TableRow(asked, line));
        if (!wrong.empty()) return refused(line, wrong);
        ++rows;
    }
    if (width == 0) return refused(line, "no header row");
    return rows;
}

Result<std::vector<std::filesystem::path>> tables_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> tables;
    std::error_code why;
    std::filesystem::recursive_directory_iterator entry(folder, why);
    for (const std::filesystem::recursive_directory_iterator end; !why && entry != end; entry.increment(why)) {
        if (entry->path().extension() == ".tsv") tables.push_back(entry->path());
    }
    if (why || tables.empty()) {
        return failure(ErrorKind::machine, "cannot find the tables of " + folder.string(),
                       "give the folder of the tables by --knowledge or PRESSDEX_KNOWLEDGE");
    }
    std::ranges::sort(tables);
    return tables;
}

namespace {

std::vector<std::string_view> parted_by(char sign, std::string_view cell) {
    std::vector<std::string_view> parts;
    cut(cell, sign, parts);
    std::erase_if(parts, [](std::string_view part) { return part.empty(); });
    return parts;
}

}  // namespace

bool is_one_name(std::string_view cell) {
    return !cell.empty() && cell.find('|') == std::string_view::npos;
}

std::vector<std::string_view> parts_of(std::string_view cell) {
    return parted_by('|', cell);
}

std::vector<std::string_view> words_of(std::string_view cell) {
    return parted_by(' ', cell);
}

}  // namespace pressdex
