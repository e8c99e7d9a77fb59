// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A stretch of a text, in bytes: [from, to). Never a copy of the text itself.
#include <cstdint>
#include <string_view>

namespace pressdex {

struct Span {
    std::uint32_t from = 0;
    std::uint32_t to = 0;

    bool operator==(const Span&) const = default;
};

// The bytes of `text` that the span stands for; the span lies within the text.
inline std::string_view within(std::string_view text, Span span) {
    return text.substr(span.from, span.to - span.from);
}

}  // namespace pressdex
