// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The facets beside results: as boxes of the search form, or as plain links where there is no form.
#include "searcher/results.hpp"
#include "web/links.hpp"
#include "web/templates.hpp"

#include <vector>

namespace pressdex {

inline constexpr std::uint32_t values_a_facet = 8;  // shown beside the results; a page of its own has all

// Boxes. The year is left out: its chart is its facet.
View facet_boxes(const Links& links, const Request& request, const Results& results);

// Links that narrow the request by one value more; `left_out` is the field that the page is about.
View facet_links(const Links& links, const Request& request, const Results& results, FieldId left_out);

// "=apo" -> "apo": the slug that a filter's value stands for.
std::string_view slug_of_filter(std::string_view value);

// The label of a chosen value as the facets know it; else what was typed.
std::string label_of_chosen(const Results& results, FieldId field, const std::string& value);

}  // namespace pressdex
