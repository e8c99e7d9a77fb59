// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many stories of a set have each value of the facets: numbers alone, no labels, no order but the column's.
#include "press/facet_column.hpp"
#include "searcher/docid_set.hpp"
#include "searcher/request.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace pressdex {

struct ValueCount {
    std::uint32_t value = 0;  // its number within the facet
    std::uint32_t count = 0;  // never 0
};

// Ascending values. The number behind the last value of the year facet stands for stories whose year is unknown under
// --dates published where the archive has no undated ones otherwise.
using ValueCounts = std::vector<ValueCount>;

// Of all facets, as schema::facets() numbers them. Linear in the smallest of: the stories of the set, those of the
// archive that are not in it, and the values of the archive.
std::array<ValueCounts, schema::facet_count> value_counts(const FacetColumn& column, Dates dates,
                                                          const DocidSet& stories);

// Of one facet. Linear in the stories of the set.
ValueCounts value_counts_of(const FacetColumn& column, Dates dates, std::size_t facet, const DocidSet& stories);

}  // namespace pressdex
