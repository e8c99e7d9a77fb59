// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// same:sentence, verified on the stored text: where sentences end is not in the index.
#include "press/archive.hpp"
#include "searcher/docid_set.hpp"
#include "searcher/query/compiled.hpp"

#include <cstdint>

namespace pressdex {

// Those of the candidates that have a sentence which holds every part; a headline is one sentence. Reads at most
// `budget` of them, in the order of docids, and takes what it read from it. Linear in their texts. Throws what Xapian
// throws.
DocidSet stories_with_sentence(const Archive& archive, const query::compiled::SameSentence& together,
                               const DocidSet& candidates, std::uint32_t& budget);

}  // namespace pressdex
