// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a page's own markup says about its charset. Reads no text; whether the page tells the truth is decided elsewhere
// (press/text/charset.hpp).
#include <string>
#include <string_view>

namespace pressdex {

// The label in <meta charset=...> or <meta http-equiv content="text/html; charset=..."> or an XML declaration, within
// the first 32 KB of the head (WHATWG, "prescan a byte stream to determine its encoding"); empty when there is none.
std::string declared_charset(std::string_view bytes);

}  // namespace pressdex
