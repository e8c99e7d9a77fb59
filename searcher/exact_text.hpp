// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// ="Exact Words": verified on the stored text, word form by word form. Knows no stems.
#include "press/archive.hpp"
#include "press/story.hpp"
#include "searcher/docid_set.hpp"
#include "searcher/query/compiled.hpp"

#include <cstdint>

namespace pressdex {

// How many stored texts one query may read; beyond, its total is "at least".
inline constexpr std::uint32_t most_texts_verified = 20'000;

bool holds_exactly(const Story& story, const query::compiled::ExactText& exact);

// Those of the candidates that hold the text; reads at most `budget` of them, in the order of docids, and takes what it
// read from it.
DocidSet stories_with_exact(const Archive& archive, const query::compiled::ExactText& exact, const DocidSet& candidates,
                            std::uint32_t& budget);

// The story of a docid with its body. Throws what Xapian throws, and Xapian::DatabaseCorruptError on a record that
// cannot be read.
Story stored_story(const Archive& archive, std::uint32_t docid);

}  // namespace pressdex
