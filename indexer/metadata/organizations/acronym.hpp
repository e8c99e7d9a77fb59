// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// `Long Name (ABC)` and `ABC (Long Name)`: what a text itself says that its acronyms stand for. Knows no table.
#include "indexer/metadata/name_text/name_text.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace pressdex {

// Words long_first..long_last are what word `acronym` stands for.
struct Acronym {
    std::uint32_t long_first = 0, long_last = 0;
    std::uint32_t acronym = 0;
};

// Two to ten letters, two or more of them capitals: "NPO", "G&JTC", "MoIP", "PaCT". The plural s of "SMEs" is allowed.
bool is_acronym(std::string_view printed);

// Whether the letters of the acronym are found in the words in order, the first at the first word's beginning and each
// capital either at a word's beginning or inside one (Schwartz and Hearst 2003, stricter: half of the letters begin
// words). Words as printed.
bool stands_for(std::string_view acronym, const std::vector<std::string_view>& words);

// In text order. The long form is the shortest run of words before (or inside) the brackets that fits.
std::vector<Acronym> acronyms_in(const NameText& text);

}  // namespace pressdex
