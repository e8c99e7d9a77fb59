// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The story of a web page as its paragraphs, without what the site prints around it. Of metadata it reads the titles
// and descriptions alone, to know them again where they are printed.
#include "indexer/html/host_furniture.hpp"
#include "indexer/html/html_tree.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

enum class ParagraphKind : std::uint8_t { text, heading, item, row };

struct ArticleParagraph {
    std::string text;  // one line, blanks folded
    ParagraphKind kind = ParagraphKind::text;
    bool is_bold = false;  // all of it
};

// What is known about the page beside its tree; all of it may be empty.
struct ArticleHints {
    std::string_view headline;
    std::string_view body;  // as the page's metadata give it
    std::string_view host;
    const HostFurniture* furniture = nullptr;
    std::string_view description = {};  // of the story, as linked data give it
};

// Paragraphs, headings, list items and table rows in their order, without the headline. Where little is found, what the
// names of elements say is left aside, then the metadata's text stands in. Linear in the page.
std::vector<ArticleParagraph> article_text(const HtmlTree& tree, const ArticleHints& hints = {});

// All that a page prints, one text a block: what HostFurniture learns from.
std::vector<std::string> printed_blocks(const HtmlTree& tree);

}  // namespace pressdex
