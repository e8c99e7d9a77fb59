// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/small_letters.hpp"

#include "press/text/utf8.hpp"

#include <unicode/uchar.h>

namespace pressdex {

std::string in_small_letters(std::string_view text) {
    std::string lower;
    lower.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            lower.push_back(byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 0x20) : text[at]);
            ++at;
            continue;
        }
        const CodePoint c = code_point_at(text, at);
        const std::size_t before = lower.size();
        if (c.valid) append(lower, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c.value))));
        if (lower.size() - before != c.size) lower.replace(before, std::string::npos, text.substr(at, c.size));
        at += c.size;
    }
    return lower;
}

}  // namespace pressdex
