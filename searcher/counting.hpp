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

// OR within a field, AND across fields, each facet without its own selection. Linear in the stories and their values.
std::vector<FacetTable> facet_tables(const Archive& archive, const Request& request, const Accepted& accepted);

// Every year between the archive's first and last, then undated; empty when nothing is accepted.
std::vector<YearBar> histogram_of(const Archive& archive, Dates dates, const DocidSet& stories);

// How many stories remain when copies are folded.
std::uint32_t groups_in(const Archive& archive, const DocidSet& stories);

}  // namespace pressdex
