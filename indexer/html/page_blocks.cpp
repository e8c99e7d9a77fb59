// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/page_blocks.hpp"

#include "indexer/html/hidden_text.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {
namespace {

bool is_gap(char32_t c) {
    return c <= 0x20 || c == 0x7F || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x3000 || c == 0xFEFF;
}

// Signs weigh nothing; a character that stands for a syllable or a word weighs as much as its letters would.
std::uint32_t weight_of(char32_t c) {
    if (c < 0x80) return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ? 1 : 0;
    if (c < 0xC0 || (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x3004) || (c >= 0x3008 && c <= 0x3020))
        return 0;
    if (c >= 0xFE00 && c <= 0xFE6F) return 0;
    if (c >= 0xFF00 && c <= 0xFF0F) return 0;
    if ((c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF)) return 3;
    if ((c >= 0x3040 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7AF)) return 2;
    return c >= 0x1F000 && c < 0x20000 ? 0 : 1;
}

class Blocks {
  public:
    explicit Blocks(const HtmlTree& tree) : tree_(tree), hidden_(tree) {}

    std::vector<PageBlock> all() {
        std::uint32_t link_end = 0, bold_end = 0;
        for (std::uint32_t at = 0; at < tree_.size();) {
            const HtmlNode& node = tree_[at];
            if (!node.is_text()) {
                if (hidden_.is_hidden(at)) {
                    at = node.end;
                    continue;
                }
                if (node.name == "a" && tree_.has_attribute(at, "href")) link_end = std::max(link_end, node.end);
                if (node.name == "b" || node.name == "strong") bold_end = std::max(bold_end, node.end);
                // A line break parts lines although it stands for no element around them.
                if (is_block_element(node.name)) finish();
                ++at;
                continue;
            }
            if (node.begins_line) finish();
            take(at, at < link_end, at < bold_end);
            ++at;
        }
        finish();
        return std::move(blocks_);
    }

  private:
    void take(std::uint32_t at, bool linked, bool bold) {
        const std::string_view text = tree_[at].text;
        for (std::size_t i = 0; i < text.size();) {
            const CodePoint c = code_point_at(text, i);
            if (is_gap(c.value)) {
                gap_ = true;
            } else {
                if (block_.text.empty()) {
                    block_.node = block_around(at);
                    block_.first = at;
                } else if (gap_) {
                    block_.text.push_back(' ');
                }
                gap_ = false;
                block_.last = at;
                block_.text += text.substr(i, c.size);
                const std::uint32_t weight = weight_of(c.value);
                block_.weight += weight;
                // Up to the first letter outside of links.
                if (linked && block_.linked == block_.weight - weight) block_.opening_link += weight;
                if (linked) block_.linked += weight;
                if (bold) block_.strong += weight;
            }
            i += c.size;
        }
    }

    std::uint32_t block_around(std::uint32_t at) const {
        at = tree_[at].parent;
        while (at > 0 && !is_block_element(tree_[at].name)) at = tree_[at].parent;
        return at;
    }

    void finish() {
        if (!block_.text.empty()) blocks_.push_back(std::exchange(block_, {}));
        gap_ = false;
    }

    const HtmlTree& tree_;
    HiddenText hidden_;
    std::vector<PageBlock> blocks_;
    PageBlock block_;
    bool gap_ = false;
};

}  // namespace

std::vector<PageBlock> blocks_of(const HtmlTree& tree) {
    return Blocks(tree).all();
}

}  // namespace pressdex
