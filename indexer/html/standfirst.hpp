// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The standfirst (subtitle, chapo, Vorspann): sentences between a page's headline and its story that belong to the
// story although the page sets them in its header. Never captions, bylines or teasers.
#include "indexer/html/page_blocks.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace pressdex {

// The blocks before `story` (the story's first) that are its standfirst, in their order; most pages have none.
// `description`: what linked data say the story is about; the head's own is read from the tree. Both may be empty.
std::vector<std::size_t> standfirst_before(const HtmlTree& tree, const std::vector<PageBlock>& blocks,
                                           std::size_t story, std::string_view headline, std::string_view description);

// Whether it names somebody, a place or a day that the story leaves out: two words with capitals or figures, since one
// may be another case of a word that the story has.
bool tells_more_than(std::string_view story, std::string_view standfirst);

}  // namespace pressdex
