// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A group of juxtaposed words -> how many of them a story needs, and which are kept when there are too many.
#include "searcher/query/word_terms.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pressdex::query {

struct WordGroup {
    std::optional<Compiled> node;  // empty if there is no word
    std::vector<Highlight> highlights;
    std::string note;  // when words were left out
};

// Function words fall out beside others, unless all words are needed. Repeats become one with its count; above
// limits.words the rarest are kept, in the order of the text. Words that the archive lacks go first, unless all words
// are needed.
WordGroup word_group(std::vector<Sought> units, const WordTerms& words, const CompileOptions& options);

}  // namespace pressdex::query
