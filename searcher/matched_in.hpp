// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Why a story was found, where its text does not show it: the field and value that a query asked for by name.
#include "press/story.hpp"
#include "searcher/query/compiled.hpp"

#include <string>
#include <vector>

namespace pressdex {

// Terms of fields that the query asks for (not those that it excludes), sorted.
std::vector<std::string> filter_terms_of(const query::Compiled& compiled);

// "organization: Asian Productivity Organization" for each value of the story that bears one of the terms.
std::vector<std::string> fields_matched(const Story& story, const std::vector<std::string>& filter_terms);

}  // namespace pressdex
