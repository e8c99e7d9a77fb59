// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one or two sentences of a story that show best why it was found. Whole sentences; never markup.
#include "press/sentence_map.hpp"
#include "searcher/marking.hpp"
#include "searcher/mention_places.hpp"
#include "searcher/results.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

inline constexpr std::size_t snippet_characters = 300;      // about as much as two lines of a page hold
inline constexpr std::size_t snippet_reads = mapped_bytes;  // of the body

// The best sentence by distinct things mentioned, then by density, then by place, and a neighbour if both fit; a longer
// sentence is cut at word borders with "…". Without any mention the beginning of the body, unmarked.
MarkedText snippet_of(const std::vector<std::string>& body, Marker& marker);

// The same where the archive knows the sentences and what they mention: only those that are shown are analysed, unless
// they turn out to mention something else.
MarkedText snippet_of(const std::vector<std::string>& body, Marker& marker, const PlacedMentions& placed);

}  // namespace pressdex
