// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Initials in people's names, however they are printed: "Ofelia B. Domingo", "K.G. Rana", "Д.Амарсанаа", "KP Rawal
// Thapa". Says nothing about the names beside them.
#include "indexer/metadata/name_text/name_text.hpp"

#include <cstdint>

namespace pressdex {

// A capital alone, with its stop or without.
bool is_initial(const NameText& text, std::uint32_t at);

// "А. В. Соломон": one with its stop before a capital, where the letter is a word as well.
bool is_initial_with_stop(const NameText& text, std::uint32_t at);

// "K.G" of "K.G. Rana": several, each with its stop.
bool is_dotted(const NameText& text, std::uint32_t at);

// "L.Bold", "Д.Амарсанаа": an initial and a name without a blank.
bool is_initialled(const NameText& text, std::uint32_t at);

// "Prime Minister KP Rawal Thapa": capitals that are a province's elsewhere; provinces have no such minister.
bool are_initials(const NameText& text, std::uint32_t at);

}  // namespace pressdex
