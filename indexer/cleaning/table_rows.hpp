// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rows of a table that a release prints with bars or wide gaps, told from menus that look alike: "2021 | 12 | 5 per
// cent". Judges shapes alone.
#include "indexer/cleaning/lines.hpp"

#include <vector>

namespace pressdex {

// For each line whether it is such a row. Rows follow one another, have as many cells each, and figures in most.
std::vector<bool> table_rows_in(const std::vector<Line>& lines);

// Whether a line by itself may be one: several cells, and a figure in one.
bool may_be_table_row(const Line& line);

}  // namespace pressdex
