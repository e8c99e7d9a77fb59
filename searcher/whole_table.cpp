// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/whole_table.hpp"

#include "searcher/render_csv.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace pressdex {
namespace {

constexpr std::uint32_t rows_a_page = 1000;
constexpr int most_beginnings = 5;

// No value where the archive changed between two pages.
Result<std::optional<WholeTable>> table_of_one_state(Request request, std::uint32_t most_rows, const Ask& ask) {
    WholeTable table;
    for (std::uint32_t rows = 0;;) {
        const auto wanted = most_rows == no_row_limit ? rows_a_page : std::min(rows_a_page, most_rows - rows);
        request.limit = wanted;
        auto page = ask(request);
        if (!page) return Unexpected(page.error());
        const bool is_first = rows == 0;
        if (!is_first && page->archive_version != table.first.archive_version) return std::nullopt;
        const auto found = static_cast<std::uint32_t>(page->hits.size());
        table.csv += is_first ? csv_of(*page) : csv_rows(*page);
        if (is_first) table.first = *std::move(page);
        rows += found;
        request.offset += found;
        table.is_whole = found < wanted || request.offset >= entries_in(table.first, request.copies);
        if (table.is_whole || rows == most_rows) return table;
        request.wants_facets = false;
        request.explains = false;
    }
}

}  // namespace

Result<WholeTable> whole_table(const Request& request, std::uint32_t most_rows, const Ask& ask) {
    for (int i = 0; i < most_beginnings; ++i) {
        auto table = table_of_one_state(request, most_rows, ask);
        if (!table) return Unexpected(table.error());
        if (*table) return **std::move(table);
    }
    return failure(ErrorKind::locked, "The archive changes faster than it can be told in one table",
                   "Ask again when the indexer has finished");
}

}  // namespace pressdex
