// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Compiled query -> the words that stories are ranked by. Filters, dates and what is excluded are never among them.
#include "searcher/query/compiled.hpp"

#include <cstddef>
#include <vector>

namespace pressdex::query {

// The first `most` words of the query, those of phrases one by one, in its order. Groups have no surface forms, which
// carry no weight; a word of another field keeps its prefix.
std::vector<TermGroup> ranked_words(const Compiled& compiled, std::size_t most);

// A word of title and body: its terms have no prefix. Prefixes are capitals, folded words have none.
bool is_of_text(const TermGroup& word);

}  // namespace pressdex::query
