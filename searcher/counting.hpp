// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Counts over sets of stories: facets, histogram, groups. Each count is the total that choosing the value gives; never
// an estimate.
#include "press/archive.hpp"
#include "searcher/docid_set.hpp"
#include "searcher/request.hpp"
#include "searcher/results.hpp"

#include <vector>

namespace pressdex {

// What the chosen values accept, and for each selection what would be accepted without it.
struct Accepted {
    DocidSet stories;
    std::vector<DocidSet> without;  // one a selection, in the order of Request::selections

    // All that matters to some count: what fails one selection at most.
    DocidSet candidates() const;
    // Leaves only what is in `matching` too.
    void keep(const DocidSet& matching);
};

// Of the stories of `base`. Quadratic in the selections, of which there are at most as many as facets.
Accepted accepted_of(const Archive& archive, const Request& request, DocidSet base);

struct FacetCounts {
    std::vector<FacetTable> tables;  // in the order of schema::facets()
    std::vector<YearBar> histogram;  // every year between the archive's first and last, then undated; empty for nothing
};

// OR within a field, AND across fields, each table without its own selection, the histogram with all of them. Linear in
// the stories and their values.
FacetCounts facet_counts(const Archive& archive, const Request& request, const Accepted& accepted);

// How many stories remain when copies are folded.
std::uint32_t groups_in(const Archive& archive, const DocidSet& stories);

}  // namespace pressdex
