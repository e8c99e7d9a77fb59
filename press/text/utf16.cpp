// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/utf16.hpp"

#include "press/text/utf8.hpp"

#include <algorithm>

namespace pressdex {
namespace {

char16_t utf16_unit(std::string_view bytes, std::size_t at, bool little) {
    const auto one = static_cast<unsigned char>(bytes[at]);
    const auto two = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char16_t>(little ? two << 8 | one : one << 8 | two);
}

}  // namespace

// No control among the first units, and half of them ASCII; of a longer text less, if as bytes it would
// be full of controls (Urdu's letters all have a byte of 06).
bool looks_like_utf16(std::string_view bytes, bool little) {
    constexpr std::size_t looked_at = 2048;
    constexpr std::size_t longer = 128;
    const std::string_view start = bytes.substr(0, std::min(bytes.size(), looked_at) & ~std::size_t{1});
    if (start.find('\0') == std::string_view::npos) return false;  // there is one in each unit of ASCII
    std::size_t ascii = 0;
    for (std::size_t at = 0; at < start.size(); at += 2) {
        const char16_t unit = utf16_unit(start, at, little);
        if (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r') return false;
        if (unit >= 0xFFFE) return false;
        ascii += unit < 0x80 ? 1 : 0;
    }
    const auto controls = static_cast<std::size_t>(std::count_if(start.begin(), start.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    }));
    const bool as_text = start.size() >= longer && controls * 16 >= start.size() && ascii * 40 >= start.size();
    return start.size() >= 4 && (ascii * 4 >= start.size() || as_text);
}

Decoded from_utf16(std::string_view bytes, std::size_t start, bool little) {
    Decoded out{{}, little ? "utf-16le" : "utf-16be", {}, false};
    const auto spoil = [&out](std::size_t at) {
        if (!out.first_bad_byte) out.first_bad_byte = at;
        append(out.text, replacement_character);
    };
    std::size_t at = start;
    for (; at + 1 < bytes.size(); at += 2) {
        const char32_t unit = utf16_unit(bytes, at, little);
        const bool leads = unit >= 0xD800 && unit < 0xDC00;
        const char32_t next = leads && at + 3 < bytes.size() ? utf16_unit(bytes, at + 2, little) : 0;
        if (next >= 0xDC00 && next < 0xE000) {
            append(out.text, 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00));
            at += 2;
        } else if (unit >= 0xD800 && unit < 0xE000) {
            spoil(at);
        } else {
            append(out.text, unit);
        }
    }
    if (at < bytes.size()) spoil(at);
    return out;
}

}  // namespace pressdex
