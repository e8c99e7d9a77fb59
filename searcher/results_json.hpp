// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Results and hits as JSON objects, for all that print them. Only renderers include this.
#include "searcher/results.hpp"
#include "searcher/story_json.hpp"

#include <string_view>

namespace pressdex {

Json results_json(const Results& results);
Json hit_json(const Hit& hit);

// "earlier", "same_time", "later", "undated".
std::string_view name_of(Told told);

}  // namespace pressdex
