// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A whole request in one plain sentence: heading of the page, title of the feed, first line of --explain.
#include "press/archive.hpp"
#include "searcher/query/tree.hpp"
#include "searcher/request.hpp"

#include <string>

namespace pressdex {

// "stories about energy and audits, in sector Leather or Textiles, since 2021-03"; no capital, no full stop.
std::string sentence_of(const Archive& archive, const Request& request, const query::Tree& tree);

// The label of a chosen value where the archive knows it, else as it was typed.
std::string label_of_chosen(const Archive& archive, FieldId field, const std::string& typed);

}  // namespace pressdex
