// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lines that were broken at the edge of a page or a screen, made whole again. Knows the shapes of lines, and of words
// only those of a day with its writer (day_and_writer.hpp).
#include "indexer/cleaning/lines.hpp"

#include <vector>

namespace pressdex {

// A line goes on in the next one that begins in small letters; where all lines were broken at one width, in any that
// would not have fitted, even when each was made a paragraph of its own. Linear.
std::vector<Line> rejoined(std::vector<Line> lines);

}  // namespace pressdex
