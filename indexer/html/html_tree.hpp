// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A parsed web page as one flat list of nodes in document order. The parser behind it (gumbo) shows nowhere else, and
// nothing here knows what a story is.
#include "press/result.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct HtmlAttribute {
    std::string_view name;   // lower case
    std::string_view value;  // character references read
};

// An element or a run of text. What lies below a node are the nodes (index, end).
struct HtmlNode {
    std::string_view name;  // of the element, lower case: "div"; empty for text
    std::string_view text;  // of a run of text, character references read; empty for elements
    std::uint32_t parent = 0;
    std::uint32_t end = 0;  // one past the last node below
    std::uint32_t first_attribute = 0;
    std::uint32_t attributes = 0;
    std::uint32_t depth = 0;
    bool begins_line = false;  // text with the edge of a block between it and the text before

    bool is_text() const { return name.empty(); }
};

// Node 0 is <html>. To look at all nodes below i: `for (auto at = i + 1; at < tree[i].end; ++at)`; to pass over what is
// below `at`, go on at tree[at].end. Comments are not kept; script and style hold their source as text.
class HtmlTree {
  public:
    // Fails for what would cost the parser quadratic time or is larger than 16 MB (html_cost.hpp). `text` is valid
    // UTF-8 and need not outlive the call.
    static Result<HtmlTree> parse(std::string_view text);

    HtmlTree(HtmlTree&&) noexcept;
    HtmlTree& operator=(HtmlTree&&) noexcept;
    HtmlTree(const HtmlTree&) = delete;
    HtmlTree& operator=(const HtmlTree&) = delete;
    ~HtmlTree();

    std::uint32_t size() const { return static_cast<std::uint32_t>(nodes_.size()); }
    const HtmlNode& operator[](std::uint32_t node) const { return nodes_[node]; }

    std::span<const HtmlAttribute> attributes(std::uint32_t node) const;
    // The attribute's value; empty when there is none.
    std::string_view attribute(std::uint32_t node, std::string_view name) const;
    bool has_attribute(std::uint32_t node, std::string_view name) const;

    // All elements of this name, in document order.
    std::vector<std::uint32_t> elements(std::string_view name) const;

    // What a reader sees of a node and what is below: blanks folded to one, blocks and <br> parted by one blank,
    // script, style, template and noscript left out. Stops after `longest` bytes. Linear in what it looks at.
    std::string visible_text(std::uint32_t node, std::size_t longest = std::string::npos) const;

    // The text below a node as it stands: for <script type="application/ld+json">.
    std::string source_text(std::uint32_t node) const;

  private:
    class Memory;
    HtmlTree();
    std::unique_ptr<Memory> memory_;  // what the views of nodes and attributes point into
    std::vector<HtmlNode> nodes_;
    std::vector<HtmlAttribute> attributes_;
};

// <p>, <div>, <li>: elements that begin on a line of their own.
bool is_block_element(std::string_view name);

// <h1> to <h6>.
bool is_heading_element(std::string_view name);

// Elements whose text no reader sees: script, style, template, noscript, head; pictures, and what stands in for media.
bool is_hidden_element(std::string_view name);

// Whether `words` (as in a class attribute) holds `word` between blanks; ASCII case aside.
bool holds_word(std::string_view words, std::string_view word);

// ASCII letters in lower case; all else as it stands.
std::string in_lower_case(std::string_view text);

}  // namespace pressdex
