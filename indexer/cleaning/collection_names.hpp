// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What pages that hold several stories call themselves: "News in brief", "Newsletter No. 14", "Press releases". Looks
// at words alone, never at what stands below.
#include "indexer/cleaning/page.hpp"

#include <cstddef>

namespace pressdex {

// A page that calls itself a collection, in one of the short lines before its first text.
bool calls_itself_digest(const Page& page, std::size_t first_heading);

// "News", "Business news in brief": the first lines of a page name a section of a site or a collection, and no story.
bool opens_as_section_of_news(const Page& page);

}  // namespace pressdex
