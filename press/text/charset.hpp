// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Bytes of unknown charset -> clean UTF-8. What enters the house goes through here once; nothing behind it guesses a
// charset again.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pressdex {

struct Decoded {
    std::string text;     // valid UTF-8 in NFC, lines end in LF, no control character but tab and LF
    std::string charset;  // what the bytes were read as, in lower case: "utf-8", "utf-16le", "windows-1252"
    std::optional<std::size_t> first_bad_byte;  // where the bytes stopped being UTF-8, or what they were declared to be
    bool binary = false;                        // a NUL in the first 8 KB of what is no UTF-16: rather no text at all
};

// Byte order marks, UTF-16 without one where that is plain to see, UTF-8, then `declared` (a label as HTML, HTTP or XML
// write it; unknown labels are passed over), then what the letters themselves make likely, Windows-1252 last. Never
// fails: each byte gives something. Linear.
Decoded decoded(std::string_view bytes, std::string_view declared = {});

bool is_valid_utf8(std::string_view text);

// The text with U+FFFD in place of what is no UTF-8 (one for each maximal bad part, as the Unicode Standard
// recommends).
std::string valid_utf8(std::string_view text);

// Valid UTF-8 in Unicode's Normalization Form C; text that is in it already is only looked at.
std::string in_nfc(std::string text);

}  // namespace pressdex
