// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Chosen facet values -> the stories that have them. A value chosen is exactly what a facet counts for it.
#include "press/archive.hpp"
#include "searcher/docid_set.hpp"
#include "searcher/request.hpp"

#include <string>
#include <string_view>

namespace pressdex {

// A value as the archive knows it.
struct ChosenValue {
    std::string typed;           // without the "=" that asks for this value only
    std::string slug;            // of the archive where it has such a value, else of what was typed
    bool takes_aliases = true;   // stories that bear the slug as an acronym or variant count too
    bool is_known = false;       // some story bears it
    std::string filter() const;  // what to type for it: "leather", "=apo"
};

// "=slug" or "slug", or a label: "Urdu", "Leather and leather goods", "Lahore, Pakistan". Linear in the field's values
// at worst.
ChosenValue chosen_value(const Archive& archive, FieldId field, std::string_view typed);

// The filter that finds exactly the stories that bear the value `slug` itself: "=apo" where others bear "apo" as an
// acronym.
std::string filter_for(const Archive& archive, FieldId field, std::string_view slug);

// Stories with that value; linear in their number. Throws what Xapian throws.
DocidSet stories_with(const Archive& archive, FieldId field, const ChosenValue& value, Dates dates);

// Stories with one of the selection's values at least.
DocidSet stories_with(const Archive& archive, const Selection& selection, Dates dates);

}  // namespace pressdex
