// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tells the stories of a round-up from the sections of one story: by what follows a heading, not by the heading alone.
#include "indexer/cleaning/page.hpp"

#include <vector>

namespace pressdex {

// In order, together the whole page; one stretch for a page that is no round-up.
std::vector<Stretch> stories_in(const Page& page);

}  // namespace pressdex
