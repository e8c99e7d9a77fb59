// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words whose full stop ends no sentence, as the press writes them. No text is split here.
#include <cstdint>
#include <string_view>

namespace pressdex {

enum class Abbreviation : std::uint8_t {
    none,
    leads,    // a name follows: "Dr.", "vs."
    numbers,  // only before a number: "No. 5", but "He said no."
    may_end,  // "Ltd.", "p.m.", "U.S.", an initial: also at the end of a sentence
};

// `word` without its last full stop: "Dr", "U.S", "M".
Abbreviation abbreviation(std::string_view word);

// Words that hardly ever follow an abbreviation inside a sentence when they are capitalised: "The", "He", "According".
bool is_sentence_opener(std::string_view word);

}  // namespace pressdex
