// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tree -> query text in one fixed spelling: `parsed` in JSON, cache keys, feed titles. parse(canonical(t)) == t.
#include "searcher/query/tree.hpp"

#include <string>

namespace pressdex::query {

// Empty for All. Relative dates come out as the days they meant.
std::string canonical(const Tree& tree);

}  // namespace pressdex::query
