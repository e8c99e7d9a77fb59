// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where on a page its story stands: what lies beside it is taken off, then the element is found that holds most of the
// prose with least else. Looks at structure, names and lengths, not at words.
#include "indexer/html/page_blocks.hpp"

#include <cstdint>
#include <vector>

namespace pressdex {

// What may tell of an element that it stands beside the story: its kind and its class and id; its kind and only names
// that are certain; nothing.
enum class Judging : std::uint8_t { by_names, by_elements, not_at_all };

// How much prose, and how much that is none, lies in each element: sums over the blocks, asked for in constant time.
class ProseMap {
  public:
    ProseMap(const HtmlTree& tree, const std::vector<PageBlock>& blocks, const std::vector<bool>& off);

    std::uint64_t prose(std::uint32_t node) const { return between(prose_, node); }
    std::uint64_t other(std::uint32_t node) const { return between(other_, node); }
    std::uint64_t prose_before(std::uint32_t node) const { return prose_[node]; }

  private:
    std::uint64_t between(const std::vector<std::uint64_t>& sums, std::uint32_t node) const {
        return sums[tree_[node].end] - sums[node];
    }
    const HtmlTree& tree_;
    std::vector<std::uint64_t> prose_, other_;  // up to each node
};

// A block that reads as sentences rather than as a label, a button or a link.
bool is_prose(const PageBlock& block);

// For each block whether it stands in something beside the story: navigation, comments, teasers, captions.
std::vector<bool> beside_the_story(const HtmlTree& tree, const std::vector<PageBlock>& blocks,
                                   Judging judging = Judging::by_names);

// The element that holds the story; 0 (the whole page) when nothing stands out. Linear.
std::uint32_t content_root(const HtmlTree& tree, const std::vector<PageBlock>& blocks, const std::vector<bool>& off);

}  // namespace pressdex
