// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an office is for: "Energy" of "Minister for Energy and Water", of "Ministry of Energy". It tells who speaks, not
// what the story is about.
#include "indexer/metadata/reading/reading.hpp"

#include <cstdint>

namespace pressdex {

// Whether the words first..last stand in the name of a ministry or of a minister's office. Looks a few words around.
bool stand_in_portfolio(const Reading& reading, std::uint32_t first, std::uint32_t last);

}  // namespace pressdex
