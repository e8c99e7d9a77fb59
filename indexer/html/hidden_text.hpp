// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which elements of a page no reader sees, and which are only hidden until a click or a script shows them: the rest of
// a story behind "Read more", a page that fades in. Looks at structure, names and lengths, not at words.
#include "indexer/html/html_tree.hpp"

#include <cstdint>
#include <vector>

namespace pressdex {

// Whether the element itself says so: `hidden`, aria-hidden, display:none. What "find in page" shows is not hidden.
bool says_hidden(const HtmlTree& tree, std::uint32_t node);

class HiddenText {
  public:
    // Linear in the page.
    explicit HiddenText(const HtmlTree& tree);

    // Whether what stands in the element stays unseen. Of elements inside of such a one nothing is said.
    bool is_hidden(std::uint32_t node) const { return hidden_[node]; }

  private:
    void measure();
    void judge();
    // Of what is counted up to each node: how much lies in the element.
    template <class Counts>
    auto in(const Counts& counts, std::uint32_t node) const {
        return counts[tree_[node].end] - counts[node];
    }
    std::uint64_t prose(std::uint32_t node) const { return in(prose_, node); }
    bool holds_the_story(std::uint32_t node) const;
    bool goes_on_behind(std::uint32_t node, std::uint32_t before) const;
    std::uint32_t sibling_before(std::uint32_t node) const;
    void open_or_hide(std::uint32_t node);

    const HtmlTree& tree_;
    std::vector<bool> hidden_;
    // Up to each node: bytes of longer texts outside of links, bytes of all texts; fields of forms, what bears a story.
    std::vector<std::uint64_t> prose_, text_;
    std::vector<std::uint32_t> asking_, bearing_;
    std::vector<std::uint32_t> before_;  // the node before with the same parent; 0 for none
    std::uint64_t shown_ = 0;            // of the prose
};

}  // namespace pressdex
