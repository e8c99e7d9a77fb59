// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pages that only point to texts elsewhere: indexes, tickers, tables of contents. Finds no stories.
#include "indexer/cleaning/page.hpp"

namespace pressdex {

// A list of dates with a sentence each that leads to stories elsewhere.
bool is_index_of_dates(const Page& page);

// Headlines of many outlets in one line, each with its day: "1 ... PUBLISHED:2026/02/02 2 ... PUBLISHED:2026/02/01".
bool is_ticker(const Page& page);

// A cover and a table of contents, without a paragraph.
bool is_contents_page(const Page& page);

}  // namespace pressdex
