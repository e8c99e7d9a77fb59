// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Outlets, agencies and wires that only carried a text, in its dateline, between signs, behind "Source:" or in the line
// that asks readers to follow them: none of the story's bodies. Whoever acts or is told to have reported stays.
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"

namespace pressdex {

bool is_credit(const NameText& text, const BodySighting& body);

}  // namespace pressdex
