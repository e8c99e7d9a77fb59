// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the authority tables recognise in a Reading: words and rows. Weighs nothing.
#include "indexer/authority/knowledge.hpp"
#include "indexer/metadata/reading/reading.hpp"

#include <vector>

namespace pressdex {

// Words first..last of the Reading (both included) are a phrase of that kind; `row` counts in the kind's table.
using Mention = PhraseFound;

// In the order of their first words; of one kind the longest ones, never overlapping; an ambiguous phrase gives one
// mention a row, side by side. One pass.
std::vector<Mention> mentions_in(const Reading& reading, const Knowledge& knowledge);

}  // namespace pressdex
