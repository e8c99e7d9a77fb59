// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether one of many words stands in a text, as a whole word: no letter a to z beside it. One pass over the text,
// however many words; knows neither what they mean nor capitals.
#include "press/text/eight_bytes.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pressdex {

constexpr bool is_small_letter(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= 'a' && text[at] <= 'z';
}

// By byte: which of the words begin with it, a bit for each.
template <std::size_t count>
constexpr std::array<std::uint64_t, 256> words_by_beginning(const std::array<std::string_view, count>& words) {
    static_assert(count <= 64);
    std::array<std::uint64_t, 256> by_beginning{};
    for (std::size_t word = 0; word < count; ++word)
        by_beginning[static_cast<unsigned char>(words[word].front())] |= std::uint64_t{1} << word;
    return by_beginning;
}

// Where the small letters end that stand at `at`; `at` where none does.
inline std::size_t behind_small_letters(std::string_view text, std::size_t at) {
    while (at + EightBytes::size <= text.size()) {
        const auto others = ~EightBytes(text.data() + at).between('a', 'z') & EightBytes::all;
        if (others != 0) return at + EightBytes::before_first(others);  // right up to the first byte beyond ASCII
        at += EightBytes::size;
    }
    while (is_small_letter(text, at)) ++at;
    return at;
}

// `words`: an array of at most 64 words that are not empty, known when this is compiled.
template <const auto& words>
bool has_any(std::string_view text) {
    static constexpr auto by_beginning = words_by_beginning(words);
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = text.substr(at);
        for (auto bits = by_beginning[static_cast<unsigned char>(text[at])]; bits != 0; bits &= bits - 1) {
            const auto word = words[static_cast<std::size_t>(std::countr_zero(bits))];
            if (rest.starts_with(word) && !is_small_letter(rest, word.size())) return true;
        }
        // A word begins at a byte that is no small letter, or right behind one.
        at = is_small_letter(text, at) ? behind_small_letters(text, at) + 1 : at + 1;
    }
    return false;
}

}  // namespace pressdex
