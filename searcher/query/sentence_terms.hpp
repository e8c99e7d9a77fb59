// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// same:sentence -> what its stories are found by, and what a sentence of them has to hold.
#include "searcher/query/word_terms.hpp"

#include <vector>

namespace pressdex::query {

struct SentenceParts {
    std::vector<Compiled> found_by;   // one a part: a story needs all
    compiled::SameSentence verified;  // as many parts, in the same order
};

// Function words beside others fall out, unless all words are needed, and so do parts without any word.
SentenceParts sentence_parts(const InSentence& together, WordTerms& words, const CompileOptions& options);

}  // namespace pressdex::query
