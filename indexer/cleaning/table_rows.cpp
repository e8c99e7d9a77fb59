// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/table_rows.hpp"

#include <algorithm>
#include <string_view>

namespace pressdex {
namespace {

std::size_t cells_in(const Line& line) {
    constexpr std::string_view bar = "|";
    const auto bars = static_cast<std::size_t>(std::ranges::count(line.text, bar.front()));
    return bars > 0 ? bars + 1 : line.columns;
}

bool has_figure(const Line& line) {
    return line.text.find_first_of("0123456789") != std::string::npos;
}

// "-----+------", "|---|---|"
bool is_ruled(const Line& line) {
    return line.text.find_first_not_of("-+|=: ") == std::string::npos;
}

}  // namespace

bool may_be_table_row(const Line& line) {
    return cells_in(line) > 1 && has_figure(line);
}

std::vector<bool> table_rows_in(const std::vector<Line>& lines) {
    constexpr std::size_t fewest_cells = 2, fewest_rows = 3;
    std::vector<bool> rows(lines.size(), false);
    for (std::size_t first = 0; first < lines.size();) {
        const auto cells = cells_in(lines[first]);
        std::size_t last = first, figures = 0, ruled = 0;
        while (last < lines.size() && !lines[last].is_link &&
               (is_ruled(lines[last]) || cells_in(lines[last]) == cells)) {
            ruled += is_ruled(lines[last]) ? 1U : 0U;
            figures += has_figure(lines[last]) ? 1U : 0U;
            ++last;
        }
        const auto filled = last - first - ruled;
        if (cells >= fewest_cells && filled >= fewest_rows && figures * 2 >= filled) {
            for (std::size_t i = first; i < last; ++i) rows[i] = !is_ruled(lines[i]);
        }
        first = std::max(last, first + 1);
    }
    return rows;
}

}  // namespace pressdex
