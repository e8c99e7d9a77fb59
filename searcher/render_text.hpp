// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Results and stories for people at a terminal, and one line a hit for pipes. All text is made harmless first.
#include "searcher/request.hpp"
#include "searcher/results.hpp"
#include "searcher/terminal.hpp"

#include <string>
#include <vector>

namespace pressdex {

// Heading, hits with snippets, a strip of facet counts and how to narrow; as wide as the terminal.
std::string text_of(const Results& results, const Request& request, const Terminal& terminal);

// id TAB date TAB outlet TAB headline, one line a hit, nothing cut and nothing coloured; an unknown date is "-".
std::string lines_of(const Results& results);

// Each facet's most frequent values, and how to narrow. Needs counted facets.
std::string strip_of(const Results& results, const Terminal& terminal);

// "also searched: chaudhary, labor"; empty when nothing was.
std::string also_searched_line(const std::vector<std::string>& words);

// "did you mean: energy audit  (12 stories)"
std::string suggestion_line(const Suggestion& suggestion);

// One facet: count, value, label, one line a value.
std::string text_of(const FacetTable& table, const Terminal& terminal);

// The whole story with the evidence for what is known of it.
std::string text_of(const Story& story, const std::vector<Story>& siblings, const std::vector<Story>& copies,
                    const Terminal& terminal);

}  // namespace pressdex
