// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The text of a page as its printed blocks: what stands between two edges of block elements. Judges nothing.
#include "indexer/html/html_tree.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace pressdex {

struct PageBlock {
    std::string text;         // blanks folded to one, ends trimmed
    std::uint32_t node = 0;   // the nearest block element around its first text
    std::uint32_t first = 0;  // its first and last run of text in the tree
    std::uint32_t last = 0;
    std::uint32_t weight = 0;        // letters and digits; a Han character counts for three, Kana and Hangul for two
    std::uint32_t linked = 0;        // of these inside links
    std::uint32_t opening_link = 0;  // of these in the link that the block begins with
    std::uint32_t strong = 0;        // of these in bold
};

// In document order. What no reader sees (hidden_text.hpp) is left out.
std::vector<PageBlock> blocks_of(const HtmlTree& tree);

}  // namespace pressdex
