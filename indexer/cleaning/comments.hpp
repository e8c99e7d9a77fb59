// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What readers wrote under a story. Their texts, names and days are none of the story's.
#include "indexer/cleaning/page.hpp"

namespace pressdex {

// Marks all lines from the first comment to the end: "Petra says:" below a text, and the day and time under it; or
// "Comments", and "Petra, 14 March 2024" under that.
void mark_comments(Page& page);

}  // namespace pressdex
