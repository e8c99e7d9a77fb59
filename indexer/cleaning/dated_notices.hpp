// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pages that print a day, a paragraph, a day, a paragraph, and no headline at all. Knows no other collections.
#include "indexer/cleaning/page.hpp"

#include <vector>

namespace pressdex {

// The stories of such a page, each from its day on; empty for any other page.
std::vector<Stretch> dated_notices(const Page& page);

}  // namespace pressdex
