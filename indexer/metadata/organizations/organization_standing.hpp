// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a sighting of a body stands in its sentence: whether it is one of the story's bodies at all, and whether it is a
// name of its own or the end of a longer one. Finds no body itself.
#include "indexer/metadata/organizations/organization_sighting.hpp"

#include <vector>

namespace pressdex {

// The service that carried the release, the house where something is held, the government that a ministry before it
// belongs to.
bool stands_aside(const NameText& text, const BodySighting& body);

// "ASEAN Federation of Engineering Organisations", "NIDC Capital Markets Ltd": an acronym of the table right before a
// name that our patterns found is a part of that name. `sightings` in the order of the text. Linear.
std::vector<BodySighting> joined_with_known(const NameText& text, const std::vector<BodySighting>& sightings);

// "Energía Andina Sociedad del Estado (EASE)", where "Sociedad del Estado" was found: the capitals that the acronym
// behind them stands for begin the name. `sightings` in the order of the text.
void reach_to_acronyms(const NameText& text, std::span<const Acronym> learnt, std::vector<BodySighting>& sightings);

}  // namespace pressdex
