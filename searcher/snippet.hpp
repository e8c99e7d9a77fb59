// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one or two sentences of a story that show best why it was found. Whole sentences; never markup.
#include "searcher/marking.hpp"
#include "searcher/results.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

inline constexpr std::size_t snippet_characters = 300;                // about as much as two lines of a page hold
inline constexpr std::size_t snippet_reads = std::size_t{64} * 1024;  // bytes of the body that are looked at

// The best sentence by distinct things mentioned, then by density, then by place, and a neighbour if both fit; a longer
// sentence is cut at word borders with "…". Without any mention the beginning of the body, unmarked.
MarkedText snippet_of(const std::vector<std::string>& body, Marker& marker);

}  // namespace pressdex
