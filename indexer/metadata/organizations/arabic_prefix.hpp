// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Arabic letters, and the "and", "in", "for" and "then" that Arabic writes onto the next word: وغرفة, بشرطة, لوزارة.
// Knows no name.
#include "indexer/metadata/name_text/name_text.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

namespace pressdex {

// U+0600..U+06FF
inline bool begins_in_arabic(std::string_view printed) {
    const auto first = static_cast<unsigned char>(printed.front());
    return first >= 0xD8 && first <= 0xDB;
}

inline constexpr auto arabic_prefixes = std::to_array<std::string_view>({"", "و", "ب", "ل", "ف", "وب", "ول"});

// Bytes before one of the words, 0 where it stands by itself; npos = it is none of them.
inline std::size_t arabic_prefix(std::string_view printed, std::span<const std::string_view> words) {
    for (const std::string_view prefix : arabic_prefixes)
        if (printed.starts_with(prefix) && std::ranges::find(words, printed.substr(prefix.size())) != words.end())
            return prefix.size();
    return std::string_view::npos;
}

// Words first..last without the first bytes; empty where nothing is to be left out.
inline std::string without_prefix(const NameText& text, std::uint32_t first, std::uint32_t last, std::size_t prefix) {
    return prefix == 0 ? std::string() : text.printed(first, last).substr(prefix);
}

}  // namespace pressdex
