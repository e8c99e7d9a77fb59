// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// UTF-16, with its mark or without. Which charset a page is in is not decided here.
#include "press/text/charset.hpp"

#include <cstddef>
#include <string_view>

namespace pressdex {

// Whether bytes without a mark are UTF-16, as far as the first 2 KB tell.
bool looks_like_utf16(std::string_view bytes, bool little_endian);

// From byte `start` on; not yet cleaned or composed. Lone surrogates and a last odd byte become U+FFFD.
Decoded from_utf16(std::string_view bytes, std::size_t start, bool little_endian);

}  // namespace pressdex
