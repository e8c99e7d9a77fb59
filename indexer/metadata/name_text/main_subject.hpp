// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a name is what its story is about, or only stands in it: one rule for organizations and programmes. Finds no
// name.
#include "indexer/metadata/name_text/name_text.hpp"
#include "press/story.hpp"

#include <cstdint>

namespace pressdex {

// In the title, or near the beginning of the first sentence, its dateline left out: where that sentence has its
// subject.
bool stands_as_subject(const NameText& text, std::uint32_t word);

// The others of the story to go by: named three times or more, and half as often as the one named most.
bool is_named_most(const Evidence& evidence, std::uint16_t most_times);

}  // namespace pressdex
