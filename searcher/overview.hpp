// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The whole archive at a glance: one facet's values by year, from the facet column alone.
#include "press/archive.hpp"
#include "searcher/searcher.hpp"

namespace pressdex {

// Linear in the stories and their values. Empty for a field that is no facet.
Searcher::Overview overview_of(const Archive& archive, FieldId field);

}  // namespace pressdex
