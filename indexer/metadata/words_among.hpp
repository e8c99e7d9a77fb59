// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether one of many words stands in a text, as a whole word: no letter a to z beside it. One pass over the text,
// however many words; knows neither what they mean nor capitals.
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace pressdex {

constexpr bool is_small_letter(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= 'a' && text[at] <= 'z';
}

// Bytes with which one of the words begins.
template <std::size_t count>
constexpr std::array<bool, 256> beginnings_of(const std::array<std::string_view, count>& words) {
    std::array<bool, 256> beginnings{};
    for (const auto word : words) beginnings[static_cast<unsigned char>(word.front())] = true;
    return beginnings;
}

// `words`: an array of words that are not empty, known when this is compiled.
template <const auto& words>
bool has_any(std::string_view text) {
    static constexpr auto beginnings = beginnings_of(words);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((at > 0 && is_small_letter(text, at - 1)) || !beginnings[static_cast<unsigned char>(text[at])]) continue;
        const auto rest = text.substr(at);
        const bool stands = std::ranges::any_of(words, [rest](std::string_view word) {
            return rest.front() == word.front() && rest.starts_with(word) && !is_small_letter(rest, word.size());
        });
        if (stands) return true;
    }
    return false;
}

}  // namespace pressdex
