// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All that was found as one table for spreadsheets, however much it is: asked for page by page, so that no more than
// a page of stories is held beside the table. Knows neither command line nor page.
#include "searcher/ask.hpp"

#include <cstdint>
#include <string>

namespace pressdex {

struct WholeTable {
    std::string csv;        // with its line of names, see render_csv.hpp
    Results first;          // the first page, for its notes and totals
    bool is_whole = false;  // false: there are more than `most_rows`
};

inline constexpr std::uint32_t no_row_limit = 0;

// From the request's offset on, whatever its limit. All rows are of one state of the archive: begins anew, at most 5
// times, when it changes in between, then fails with `locked`. Fails as `ask` does.
Result<WholeTable> whole_table(const Request& request, std::uint32_t most_rows, const Ask& ask);

}  // namespace pressdex
