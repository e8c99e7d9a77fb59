// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Frames: a headline, the same kinds of lines under it (a dateline, a date, an author), then a text of its own, again
// and again. Newsletters, wire files and books of abstracts are printed so. Judges lines by their shape and place.
#include "indexer/cleaning/page.hpp"

#include <cstddef>
#include <vector>

namespace pressdex {

// The lines at which the stories of a framed page begin, in order; empty when no frame is repeated three times (twice,
// where each text has a dateline with a day or an agency, ends in a link to the rest, or stands under a day that is
// earlier than the one before) or when much of the page's text stands outside of it. A page that calls itself a
// collection needs nothing but headlines and texts in turn. Linear.
std::vector<std::size_t> framed_headings(const Page& page, bool is_called_collection);

}  // namespace pressdex
