// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which quotations stories hold, each once, counted without reading a story: from what the index keeps of them
// (press/quoted_stretches.hpp). Knows no speaker.
#include "press/archive.hpp"
#include "searcher/docid_set.hpp"
#include "searcher/query/compiled.hpp"
#include "searcher/story_weights.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace pressdex {

// One quotation that was found, not yet read for showing.
struct FoundQuotation {
    std::uint32_t docid = 0;
    std::uint32_t number = 0;  // among the story's quotations
    std::uint32_t times = 1;   // stories that hold it
};

// Another story, a copy, holds it as its quotation `number`: it is shown from the one that came first. The undated came
// last.
void add_copy(FoundQuotation& found, std::uint32_t docid, std::uint32_t number, const FacetColumn& column);

struct QuotationCount {
    std::vector<FoundQuotation> found;  // in the order of the stories; what copies repeat stands once
    std::uint32_t stories = 0;          // that hold any of them
};

// The quotations of the stories that hold all the words of `about`; nothing where a text has to be read for that: a
// beginning of a word says more than its terms. `folds_copies`: copies of one announcement are one story. Linear in the
// stories. Throws what Xapian throws.
std::optional<QuotationCount> counted_quotations(const Archive& archive, const query::Compiled& about,
                                                 const std::vector<RankedStory>& stories, bool folds_copies);

}  // namespace pressdex
