// SPDX-License-Identifier: GPL-3.0-or-later
// Of ArticleBlocks: what a page tells of other stories behind or beside its own.
#include "indexer/cleaning/likeness.hpp"
#include "indexer/html/article_blocks.hpp"

#include <algorithm>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint64_t shortest_story = 150;  // letters of prose

}  // namespace

std::uint64_t ArticleBlocks::prose(std::size_t from, std::size_t to) const {
    std::uint64_t weight = 0;
    for (std::size_t i = from; i < to; ++i) weight += is_prose((*this)[i]) ? (*this)[i].weight : 0;
    return weight;
}

// Where a page goes on with other stories, each an <article> under a heading of its own, its own is the one under the
// page's headline.
void ArticleBlocks::keep_own_article(std::string_view headline) {
    const std::string own_heading = plain(headline);
    const auto first_behind = [this](std::uint32_t node) {
        return static_cast<std::size_t>(
            std::ranges::lower_bound(kept_, node, {}, [this](std::size_t k) { return blocks_[k].first; }) -
            kept_.begin());
    };
    std::size_t own_from = 0, own_to = 0;
    bool has_others = false;
    for (std::uint32_t at = root_ + 1; at < tree_[root_].end;) {
        if (tree_[at].name != "article") {
            ++at;
            continue;
        }
        const auto from = first_behind(at), to = first_behind(tree_[at].end);
        bool has_heading = false, is_own = false;
        for (std::size_t i = from; i < to; ++i) {
            if (name_of(i) != "h1" && name_of(i) != "h2") continue;
            has_heading = true;
            is_own = is_own || plain((*this)[i].text) == own_heading;
        }
        if (own_to == 0 && is_own && prose(from, to) >= shortest_story) {
            own_from = from;
            own_to = to;
        } else {
            has_others = has_others || (has_heading && own_to != 0);
        }
        at = tree_[at].end;
    }
    if (!has_others) return;
    kept_.resize(own_to);
    kept_.erase(kept_.begin(), kept_.begin() + static_cast<std::ptrdiff_t>(own_from));
}

// "<h3><a>Another headline</a></h3>", or the same as a line of its own.
bool ArticleBlocks::is_linked_heading(std::size_t i) const {
    constexpr std::uint32_t shortest = 15;
    const PageBlock& block = (*this)[i];
    if (block.weight < shortest || block.linked * 10 < block.weight * 9) return false;
    return is_heading_element(name_of(i)) || name_of(i) == "p" || name_of(i) == "div";
}

// Behind the story other ones are told in brief: headings that are links, a paragraph under each, to the end.
void ArticleBlocks::drop_teasers() {
    constexpr std::uint64_t longest_teaser = 400;
    constexpr std::size_t fewest_teasers = 2;
    std::size_t end = size(), teasers = 0;
    while (end > 0) {
        std::size_t heading = end - 1, paragraphs = 0;
        std::uint64_t weight = 0;
        for (; heading > 0 && !is_linked_heading(heading); --heading) {
            weight += (*this)[heading].weight;
            paragraphs += is_prose((*this)[heading]) ? 1U : 0U;
            if (weight > longest_teaser || paragraphs > 1) break;
        }
        if (heading == 0 || !is_linked_heading(heading)) break;
        teasers += paragraphs;
        end = heading;
    }
    if (teasers >= fewest_teasers && prose(0, end) >= shortest_story) kept_.resize(end);
}

}  // namespace pressdex
