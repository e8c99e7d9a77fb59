// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pages that a server or a wall before it sends instead of a story: "404 Not Found", "Just a moment...". Knows words,
// no page.
#include <string_view>

namespace pressdex {

// Whether a title or heading says that there is nothing to read; parts of it, as of "Page not found | Ravi News", each
// stand for themselves.
bool tells_error(std::string_view title);

}  // namespace pressdex
