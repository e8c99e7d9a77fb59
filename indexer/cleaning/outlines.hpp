// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Drafts -> outlines: page furniture taken off, headline found, round-ups parted into their stories. Reads no file and
// understands no metadata beyond the lines that a page prints about itself (date lines, bylines, datelines).
#include "indexer/cleaning/outline.hpp"
#include "indexer/readers/draft.hpp"

#include <vector>

namespace pressdex {

// None for a page without a story (navigation only, an index page, a bot wall), one, or the stories of a round-up in
// their order, numbered from 1. A draft that is one story by its format is never split and loses no furniture.
std::vector<Outline> outlines_from(const Draft& draft);

}  // namespace pressdex
