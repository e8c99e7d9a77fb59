// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/plain_text.hpp"

#include "press/text/utf8.hpp"

namespace pressdex {
namespace {

bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

// Embeddings, overrides and isolates (UAX #9), and the line separators that some readers take for line feeds.
bool reorders(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

// U+FFFE and U+FFFF are in no text (Unicode 23.7) and forbidden in XML.
bool is_noncharacter(char32_t c) {
    return (c & 0xFFFE) == 0xFFFE;
}

}  // namespace

std::string plain_text(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint point = code_point_at(bytes, at);
        at += point.size;
        if (is_control(point.value)) {
            text.push_back(' ');
        } else if (!reorders(point.value) && !is_noncharacter(point.value)) {
            append(text, point.value);
        }
    }
    return text;
}

}  // namespace pressdex
