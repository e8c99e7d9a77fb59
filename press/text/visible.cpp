// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/visible.hpp"

#include "press/text/utf8.hpp"

#include <algorithm>

namespace pressdex {
namespace {

// Unicode 15: Bidi_Control, and the separators that some terminals and log readers take for a new line.
constexpr bool acts_on_a_terminal(char32_t c) {
    if (c < 0x20) return c != '\n' && c != '\t';
    return (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

void append_escape(std::string& out, char kind, char32_t value) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    do {
        hex.push_back(digits[value & 0xF]);
        value >>= 4;
    } while (value != 0);
    std::reverse(hex.begin(), hex.end());
    out.append({'\\', kind, '{'}).append(hex).push_back('}');
}

}  // namespace

std::string visible(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        if (!c.valid) {
            for (std::size_t i = 0; i < c.size; ++i) append_escape(out, 'x', static_cast<unsigned char>(text[at + i]));
        } else if (acts_on_a_terminal(c.value)) {
            append_escape(out, 'u', c.value);
        } else {
            out.append(text.substr(at, c.size));
        }
        at += c.size;
    }
    return out;
}

}  // namespace pressdex
