// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Other stories' headlines under the last text of a page, which nothing announces.
#include "indexer/cleaning/page.hpp"

namespace pressdex {

// Marks them as teasers: three lines or more in a row that read as headlines (small words, no sentence, no list) and
// share no names with the page's text. Of scripts with capitals only. Linear.
void mark_headlines_at_foot(Page& page);

}  // namespace pressdex
