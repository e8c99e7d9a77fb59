// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The sectors a story is about: weighted words of knowledge/sector_words/ in the language it is written in, title and
// lede counting more.
#include "indexer/metadata/reading/mentions.hpp"
#include "press/story.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace pressdex {

// The languages of a story, as language_of and passages_of tell them; empty = unknown.
struct Languages {
    std::string_view most;
    std::span<const Passage> passages;
};

// The main one first, at most three; none for a passing mention. A parent stands beside its child only where that is no
// branch of it (`+` in sectors.tsv). Linear.
std::vector<Sector> sectors_of(const Reading& reading, std::span<const Mention> mentions, const Knowledge& knowledge,
                               const Languages& languages);

// The row whose slug, label or other name the topic is; an unknown topic keeps its label and gets its own slug.
Sector sector_from_given(std::string_view topic, const Knowledge& knowledge);

}  // namespace pressdex
