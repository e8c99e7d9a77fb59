// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How mail carries bytes through lines of ASCII: RFC 2045 (bodies) and RFC 2047 (header fields). Knows no parts.
#include <string>
#include <string_view>

namespace pressdex {

// What stands outside the alphabet is passed over (RFC 2045, section 6.8); linear.
std::string from_base64(std::string_view text);

// A "=" that begins no pair of hexadecimal digits stays as it stands. `underscore_is_blank` as in header fields.
std::string from_quoted_printable(std::string_view text, bool underscore_is_blank = false);

// The bytes behind a Content-Transfer-Encoding ("base64", "Quoted-Printable", anything else: as they stand).
std::string transfer_decoded(std::string_view bytes, std::string_view encoding);

// A header field's value as UTF-8: "=?utf-8?B?...?=" read, folding undone.
std::string field_text(std::string_view value);

}  // namespace pressdex
