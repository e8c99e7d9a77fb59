// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// JSON Feed 1 and 1.1 (jsonfeed.org). Knows items; what becomes of them is said in feed_item.hpp.
#include "indexer/readers/reader.hpp"

namespace pressdex {

// A JSON object whose "version" is https://jsonfeed.org/version/1 or a later one of the first.
bool is_json_feed(std::string_view path, std::string_view head);

// One draft an item. A file that is no valid JSON or nested deeper than 64 is refused as a whole.
std::vector<Draft> drafts_of_json_feed(const Piece& piece, const std::string& file, Complaints& complaints);

}  // namespace pressdex
