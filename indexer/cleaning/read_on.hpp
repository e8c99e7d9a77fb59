// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The link under the first sentences of a story that goes on elsewhere. Knows its words in many languages, and no page.
#include "indexer/cleaning/lines.hpp"

namespace pressdex {

// "Read more", "Leer más", "続きを読む": the whole line.
bool reads_on_elsewhere(const Line& line);

}  // namespace pressdex
