// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The line that tells how long a text takes to read. Knows its words in many languages, and no page.
#include "indexer/cleaning/lines.hpp"

namespace pressdex {

// "3 minutes read", "Lesezeit: 3 Minuten", "Evening Post  4 min read": the whole line, an outlet or a desk before it.
bool tells_reading_time(const Line& line);

}  // namespace pressdex
