// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tree in one plain English sentence, so that a misreading is seen. Never parsed again: that is canonical.hpp.
#include "searcher/query/tree.hpp"
#include "searcher/request.hpp"

#include <string>

namespace pressdex::query {

// "stories about energy and audits, in sector leather, dated 2021, without the word tax"; no capital, no full stop.
std::string explanation(const Tree& tree, Match match = Match::most);

}  // namespace pressdex::query
