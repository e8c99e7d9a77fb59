// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// same:sentence, from the positions of words and sentences; only what these cannot say (how a word was printed, how it
// begins, what stands beside or far down in a story) is verified on the stored text.
#include "searcher/docid_set.hpp"
#include "searcher/posting_lists.hpp"
#include "searcher/query/compiled.hpp"

#include <cstdint>

namespace pressdex {

struct InOneSentence {
    DocidSet stories;
    bool is_exact = true;  // every text that had to be was read
};

// Those of the candidates that have a sentence which holds every part; a headline is one sentence. Reads at most
// `budget` texts, in the order of docids, and takes what it read from it. Throws what Xapian throws.
InOneSentence stories_with_sentence(PostingLists& lists, const query::compiled::SameSentence& together,
                                    const DocidSet& candidates, std::uint32_t& budget);

}  // namespace pressdex
