// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is printed as people's names are and names a thing: streets and cups called after somebody, laws and robots with
// a hyphen, acronyms, bodies. Knows no names of people.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"

#include <cstdint>

namespace pressdex {

// Whether words first..last, a person's name by their shape, are such a thing's, or the word behind them says so;
// `least` is how many words make a person's name there.
bool names_thing(const NameText& text, const NameSpans& taken, std::uint32_t first, std::uint32_t last,
                 std::uint32_t least);

}  // namespace pressdex
