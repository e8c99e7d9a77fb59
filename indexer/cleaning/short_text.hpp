// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The text of a small page that has no prose: an invitation in lines of facts, one short sentence under its headline.
// Pages of sites, whose short lines are menus, are never asked for it.
#include "indexer/cleaning/page.hpp"

#include <optional>

namespace pressdex {

// From the first to behind the last line of the text, without the headline above it; empty where nothing tells that
// the page holds a story: a day, or the labels of an invitation. Linear.
std::optional<Stretch> short_text(const Page& page, const Stretch& stretch);

}  // namespace pressdex
