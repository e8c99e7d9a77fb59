// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who signs a line in a script without capitals: "حوار: آسيا العتروس", "記者陳怡君／台北報導", "김민수 기자". Reads no
// running text, and none in scripts with capitals.
#include "indexer/authority/knowledge.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// Whether a letter stands in the line that has a small form as well: Latin, Greek, Cyrillic, Armenian.
bool has_capitals(std::string_view line);

// The names in a byline or in a part of it; what is no name for sure stays out.
std::vector<std::string> names_in_caseless_byline(std::string_view line, const Knowledge& knowledge);

}  // namespace pressdex
