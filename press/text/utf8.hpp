// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Code points in and out of UTF-8, one at a time. Nothing here knows what a letter is.
#include <cstddef>
#include <string>
#include <string_view>

namespace pressdex {

inline constexpr char32_t replacement_character = 0xFFFD;

struct CodePoint {
    char32_t value;    // U+FFFD where the bytes are no UTF-8 (then also `!valid`)
    std::size_t size;  // bytes; 1 for a byte that begins nothing; a cut sequence as far as it is good
    bool valid;
};

// The code point that begins at byte `at` < text.size(). Strict: no surrogates, no overlong forms, nothing above
// U+10FFFF.
inline CodePoint code_point_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const char32_t lead = byte(at);
    if (lead < 0x80) return {lead, 1, true};
    if (lead < 0xC2 || lead > 0xF4) return {replacement_character, 1, false};
    if (lead < 0xE0 && at + 1 < text.size() && (byte(at + 1) & 0xC0) == 0x80)
        return {((lead & 0x1F) << 6) | (byte(at + 1) & 0x3FU), 2, true};
    const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    // RFC 3629, section 4: only the second byte is narrowed, by the lead.
    const unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    char32_t value = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (at + i >= text.size()) return {replacement_character, i, false};
        const unsigned next = byte(at + i);
        if (next < (i == 1 ? lowest : 0x80U) || next > (i == 1 ? highest : 0xBFU))
            return {replacement_character, i, false};
        value = (value << 6) | (next & 0x3F);
    }
    return {value, length, true};
}

inline void append(std::string& out, char32_t c) {
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

// Whether a character may begin at this byte of valid UTF-8.
constexpr bool begins_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

// At most `size` bytes of valid UTF-8, cut before the character that would not fit.
inline std::string_view cut(std::string_view text, std::size_t size) {
    if (text.size() <= size) return text;
    while (size > 0 && !begins_character(text[size])) --size;
    return text.substr(0, size);
}

}  // namespace pressdex
