// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// News feeds in XML: RSS 2 (and 0.9x), RSS 1 (RDF) and Atom (RFC 4287). Nothing a feed links to is fetched.
#include "indexer/readers/reader.hpp"

namespace pressdex {

// The root element is rss, RDF or feed.
bool is_feed(std::string_view path, std::string_view head);

// One draft an item or entry. Those before damage are kept, and the damage is complained about with line and column.
std::vector<Draft> drafts_of_feed(const Piece& piece, const std::string& file, Complaints& complaints);

}  // namespace pressdex
