// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Headings that a release prints inside one story: "About the Council", "Media contact". Knows words, not places.
#include "indexer/cleaning/lines.hpp"

namespace pressdex {

bool is_section_heading(const Line& line);

// "For media inquiries:", "Company contact details:", "Media contact": whom to ask stands below.
bool leads_to_contact(const Line& line);

// "The winners are:": what stands below belongs to the text. No contacts.
bool announces_list(const Line& line);

}  // namespace pressdex
