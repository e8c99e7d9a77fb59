// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Menus and lists of links that only their neighbours give away: short lines in a row. Single lines are judged by
// furniture.hpp.
#include "indexer/cleaning/furniture.hpp"

#include <vector>

namespace pressdex {

// Short lines in a row, none of them a sentence, become pieces in `found`; not a list that a colon announces, the facts
// of an invitation, nor the `rows` of a table (table_rows.hpp).
void mark_menus(const std::vector<Line>& lines, const std::vector<bool>& rows, std::vector<Furniture>& found);

// On a page of many menus, three short lines or more that begin with the same three words.
void mark_lists_of_links(const std::vector<Line>& lines, std::vector<Furniture>& found);

}  // namespace pressdex
