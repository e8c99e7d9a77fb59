// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Why a story is found and stands where it does, in words: what it holds of the query, where, how often and in which
// forms. Counts what the text shows; never weighs.
#include "press/story.hpp"
#include "searcher/query/compile.hpp"

#include <string>
#include <vector>

namespace pressdex {

// One sentence for each thing asked for, in the order of the query: "energy in the headline and 3 times in the text,
// first in paragraph 1, as “energies” too", "audit nowhere"; then where most of them stand together. `story` with its
// body. Linear in its text.
// Of what was also searched only what the story holds is named.
std::vector<std::string> reasons_of(const Story& story, const query::CompiledQuery& compiled);

}  // namespace pressdex
