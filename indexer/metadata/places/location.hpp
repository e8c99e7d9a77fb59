// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a story takes place or what place it is about: usually one or two. Not the places that people merely come from,
// nor those that stand only inside the name of a body.
#include "indexer/metadata/places/home_country.hpp"
#include "indexer/metadata/reading/mentions.hpp"
#include "press/story.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace pressdex {

// The most certain first. Never both a place and the country or region it lies in, unless each has its own standing in
// the text. `home` is outweighed by what the text prints. Linear in the mentions.
std::vector<Location> locations_of(const Reading& reading, std::span<const Mention> mentions,
                                   const Knowledge& knowledge, const Outline& outline, const HomeCountry& home);

// "Lahore, Pakistan" -> Lahore, Punjab, Pakistan where that is unambiguous; an unknown one stands as given, parted at
// its commas.
Location location_from_given(std::string_view given, const Knowledge& knowledge);

// The row of the place name that all the words of `given` are, for Gazetteer::name; case does not matter.
std::optional<std::uint32_t> place_name_row(std::string_view given, const Knowledge& knowledge);

}  // namespace pressdex
