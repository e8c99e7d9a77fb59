// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The printed blocks of a page that belong to its story: what is left of the content's element when headline, labels,
// links, further reading and repeated boilerplate are taken off.
#include "indexer/html/article_text.hpp"
#include "indexer/html/content_root.hpp"
#include "indexer/html/page_blocks.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace pressdex {

class ArticleBlocks {
  public:
    ArticleBlocks(const HtmlTree& tree, const ArticleHints& hints, Judging judging);

    std::size_t size() const { return kept_.size(); }
    const PageBlock& operator[](std::size_t i) const { return blocks_[kept_[i]]; }
    ParagraphKind kind_of(std::size_t i) const;
    // The table row that a block stands in; 0 for none, and in tables that only lay the page out.
    std::uint32_t row_of(std::size_t i) const;

  private:
    std::string_view name_of(std::size_t i) const { return tree_[(*this)[i].node].name; }
    bool is_headline(std::size_t i, const std::vector<std::string>& titles) const;
    bool is_link_block(std::size_t i) const;
    std::uint32_t list_of(std::size_t i) const;
    void drop(const std::vector<bool>& unwanted);
    void drop_head(std::string_view headline);
    void drop_link_lists();
    void drop_tail();
    void drop_labels(const ArticleHints& hints);
    void drop_what_the_witness_does_not_know(std::string_view body);
    void drop_empty_headings();
    void add_standfirst(const ArticleHints& hints);

    // In other_stories.cpp:
    void keep_own_article(std::string_view headline);
    void drop_teasers();
    bool is_linked_heading(std::size_t i) const;
    std::uint64_t prose(std::size_t from, std::size_t to) const;  // letters

    const HtmlTree& tree_;
    std::vector<PageBlock> blocks_;
    std::vector<std::size_t> kept_;
    std::uint32_t root_ = 0;
};

}  // namespace pressdex
