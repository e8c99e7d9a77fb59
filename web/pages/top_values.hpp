// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The most frequent values of fields, as lists of links. Counts nothing: the results hold the counts.
#include "web/pages/story_view.hpp"

#include <functional>
#include <span>
#include <string>

namespace pressdex {

// Where a value's link leads.
using ValueAddress = std::function<std::string(FieldId field, const FacetCount& value)>;

// One list a field that has any values; for the section "tops" of a template.
View top_values(const Links& links, const Results& results, std::span<const FieldId> fields,
                const ValueAddress& address);

}  // namespace pressdex
