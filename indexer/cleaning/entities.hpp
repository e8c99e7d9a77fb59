// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Character references that scraped text still holds: "&amp;", "&#8211;". Knows no tags.
#include <string>
#include <string_view>

namespace pressdex {

// Numeric references and the names that the press meets; anything else stays as it stands. A line feed becomes a blank.
std::string without_entities(std::string_view text);

}  // namespace pressdex
