// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Finds and reads the tables of knowledge/: UTF-8, one row a line, cells parted by tabs, `#` comments, the first row
// names the columns. Knows no table's meaning.
#include "press/result.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// One row while it is read; the views live as long as the table's text.
class TableRow {
  public:
    TableRow(std::span<const std::string_view> cells, std::uint32_t line) : cells_(cells), line_(line) {}

    // The cell of the column with that number in the order asked for; blanks around it are left out.
    std::string_view operator[](std::size_t column) const { return cells_[column]; }
    std::uint32_t line() const { return line_; }

  private:
    std::span<const std::string_view> cells_;
    std::uint32_t line_;
};

// A file read whole, so that tables may keep views into it.
class TableFile {
  public:
    // Fails when the file cannot be read, is no valid UTF-8 or is larger than 64 MB.
    static Result<TableFile> read(const std::filesystem::path& file);
    // The same for a text in memory; `name` stands in errors.
    static Result<TableFile> from_text(std::string text, std::string name);

    // Calls `row` for each row, cells in the order of `columns`. Columns that the file has beyond these are allowed,
    // one that it lacks is an error; so is a row with another number of cells than the header (missing last ones are
    // empty). An error's sentence from `row` gets file and line put before it; empty = fine.
    Result<std::uint32_t> each(std::span<const std::string_view> columns,
                               const std::function<std::string(const TableRow&)>& row) const;

    const std::string& text() const { return text_; }
    const std::string& name() const { return name_; }

  private:
    TableFile(std::string text, std::string name) : text_(std::move(text)), name_(std::move(name)) {}
    Unexpected refused(std::uint32_t line, std::string_view why) const;

    std::string text_;
    std::string name_;
};

// The tables (*.tsv) of a folder and its folders, in the order of their names. Fails when the folder cannot be read or
// holds none.
Result<std::vector<std::filesystem::path>> tables_in(const std::filesystem::path& folder);

// Whether a cell that holds one name does: not empty, and no `|` in it, which parts the names of a cell with several.
bool is_one_name(std::string_view cell);

// The parts of a cell between `|`, blanks left out, empty ones dropped.
std::vector<std::string_view> parts_of(std::string_view cell);

// The words of a cell that names several, parted by blanks.
std::vector<std::string_view> words_of(std::string_view cell);

}  // namespace pressdex
