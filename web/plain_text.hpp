// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Bytes from outside as harmless text. Never knows about HTML or URLs; those escape on top of it.
#include <string>
#include <string_view>

namespace pressdex {

// Valid UTF-8: other bytes become U+FFFD, control characters a blank; bidi controls, which would reorder the page
// around them, are dropped. plain_text(plain_text(t)) == plain_text(t). Linear.
std::string plain_text(std::string_view bytes);

}  // namespace pressdex
