// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The names under which pages and feeds declare a charset. No bytes are read here.
#include <string_view>

namespace pressdex {

// The charset that browsers read under this label (WHATWG Encoding, "Names and labels"): "ISO-8859-1" ->
// "windows-1252". Empty for unknown labels, for UTF-16 (text in which a label can be read is none) and for those that
// browsers refuse (UTF-7, EBCDIC).
std::string_view charset_of_label(std::string_view label);

}  // namespace pressdex
