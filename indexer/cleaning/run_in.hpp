// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Headlines that run into their text, as news digests print them: "TOWN GETS NEW BRIDGE: The council ...". Looks at
// lines, never at stories.
#include "indexer/cleaning/lines.hpp"

#include <vector>

namespace pressdex {

// Where at least three different ones open a third of the page's paragraphs or more, each becomes a heading (with
// `runs_in`) above its text; else the lines as they are.
std::vector<Line> with_run_in_headings(std::vector<Line> lines);

}  // namespace pressdex
