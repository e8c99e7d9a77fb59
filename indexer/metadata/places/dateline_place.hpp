// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The place of a dateline that stands in a line of its own, outside the text: "PTI Mumbai", "5 May 2024 | Lahore". What
// the text prints is found with its other places.
#include "indexer/metadata/places/home_country.hpp"
#include "press/story.hpp"

#include <optional>

namespace pressdex {

struct Outline;
struct Knowledge;

// Empty where the tables know no such place, or only as a name that is more often something else.
std::optional<Location> place_of_dateline(const Outline& outline, const Knowledge& knowledge);

// The country of `place` where it outweighs `home`.
HomeCountry home_of(const Location& place, const HomeCountry& home, const Knowledge& knowledge);

}  // namespace pressdex
