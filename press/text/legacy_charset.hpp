// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The charsets from before Unicode. Which one a page is in is not decided here.
#include "press/text/charset.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pressdex {

// Each byte gives a character (WHATWG's windows-1252).
void append_windows_1252(std::string& out, char byte);
std::string from_windows_1252(std::string_view bytes);

// By ICU's converter of that name; not yet cleaned or composed. Nothing where ICU does not know it, or where so much
// does not fit that the label must be wrong.
std::optional<Decoded> from_declared(std::string_view bytes, std::string_view charset);

}  // namespace pressdex
