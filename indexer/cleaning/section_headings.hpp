// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Headings that a release prints inside one story: "About the Council", "Media contact". Knows words, not places.
#include "indexer/cleaning/lines.hpp"

namespace pressdex {

bool is_section_heading(const Line& line);

}  // namespace pressdex
