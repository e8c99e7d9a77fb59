// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Results and stories as JSON, the keys of which scripts depend on: they change by addition only. Never for people to
// read.
#include "searcher/results.hpp"

#include <string>
#include <vector>

namespace pressdex {

inline constexpr int json_schema_version = 1;

// One object: query, parsed, total, groups, hits, facets, histogram, suggestion. Bytes that are no UTF-8 become U+FFFD.
std::string json_of(const Results& results);

// One object a hit, each on a line of its own.
std::string jsonl_of(const Results& results);

// A story with body, quotations and the evidence for every value; `copies` and `siblings` as brief objects.
std::string json_of(const Story& story, const std::vector<Story>& siblings = {}, const std::vector<Story>& copies = {});

}  // namespace pressdex
