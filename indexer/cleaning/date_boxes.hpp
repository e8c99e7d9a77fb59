// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Days that a site sets in a box, one part below the other: "14", "Mar", "2024".
#include "indexer/cleaning/lines.hpp"

#include <vector>

namespace pressdex {

// The same lines, those of a box as one. Linear.
std::vector<Line> with_date_boxes_joined(std::vector<Line> lines);

}  // namespace pressdex
