// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/fragment.hpp"

#include "indexer/html/hidden_text.hpp"
#include "indexer/html/html_tree.hpp"

#include <algorithm>
#include <vector>

namespace pressdex {
namespace {

// Mails carry a line for the inbox that the page itself hides.
bool is_out_of_sight(const HtmlTree& tree, std::uint32_t node) {
    if (is_hidden_element(tree[node].name) || tree[node].name == "figcaption" || tree[node].name == "title")
        return true;
    return says_hidden(tree, node);
}

// Text as it comes, with the gap that was asked for before it.
class Paragraphs {
  public:
    void part(int lines) { gap_ = std::max(gap_, lines); }
    void mark(std::string_view sign) { mark_ = sign; }

    void add(std::string_view text) {
        for (const char c : text) {
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f')
                blank_ = true;
            else
                put(c);
        }
    }
    std::string taken() && { return std::move(text_); }

  private:
    void put(char c) {
        if (!text_.empty()) {
            if (gap_ > 0)
                text_.append(static_cast<std::size_t>(gap_), '\n');
            else if (blank_)
                text_ += ' ';
        }
        if (gap_ > 0 || text_.empty()) text_ += std::exchange(mark_, {});
        gap_ = 0;
        blank_ = false;
        text_ += c;
    }

    std::string text_;
    std::string_view mark_;
    int gap_ = 0;
    bool blank_ = false;
};

}  // namespace

Result<std::string> text_of_html_fragment(std::string_view html) {
    constexpr int next_line = 1, next_paragraph = 2;
    const auto tree = HtmlTree::parse(html);
    if (!tree) return Unexpected(tree.error());
    Paragraphs paragraphs;
    std::vector<std::uint32_t> open_blocks;  // where they end
    for (std::uint32_t at = 0; at < tree->size();) {
        const HtmlNode& node = (*tree)[at];
        for (; !open_blocks.empty() && at >= open_blocks.back(); open_blocks.pop_back())
            paragraphs.part(next_paragraph);
        if (node.is_text()) {
            paragraphs.add(node.text);
        } else if (is_out_of_sight(*tree, at)) {
            at = node.end;
            continue;
        } else if (node.name == "br") {
            paragraphs.part(next_line);
        } else if (is_block_element(node.name)) {
            paragraphs.part(next_paragraph);
            open_blocks.push_back(node.end);
            if (node.name == "li") paragraphs.mark("• ");
            if (is_heading_element(node.name)) paragraphs.mark("## ");
        }
        ++at;
    }
    return std::move(paragraphs).taken();
}

}  // namespace pressdex
