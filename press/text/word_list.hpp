// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Short lists of words that are known when this is compiled, and whether a word is in one. For lists that one look goes
// through; longer ones are tables (authority/word_table.hpp).
#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace pressdex {

template <std::size_t count>
constexpr std::array<std::string_view, count> word_list(const std::string_view (&words)[count]) {
    return std::to_array(words);
}

// Byte by byte: the caller folds. Linear in the list.
constexpr bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

}  // namespace pressdex
