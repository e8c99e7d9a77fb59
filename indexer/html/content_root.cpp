// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/content_root.hpp"

#include "indexer/html/class_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pressdex {
namespace {

constexpr auto elements_beside = std::to_array<std::string_view>(
    {"aside", "button", "dialog", "figcaption", "footer", "form", "iframe", "menu", "nav", "select", "textarea"});

// How much of the page's prose may stand inside an element for it still to be beside the story.
constexpr double most_in_furniture = 0.7;
constexpr double most_in_soft = 0.25;
// Letters of prose that make a story of their own: comments behind it may outweigh it.
constexpr std::uint64_t whole_story = 1000;
// How much of the prose of an element that says it holds the story.
constexpr double most_in_content = 0.4;

bool is_beside_by_element(const HtmlTree& tree, std::uint32_t node) {
    const std::string_view name = tree[node].name;
    if (std::find(elements_beside.begin(), elements_beside.end(), name) != elements_beside.end()) return true;
    const std::string_view role = tree.attribute(node, "role");
    return role == "navigation" || role == "complementary" || role == "contentinfo" || role == "banner" ||
           role == "search" || role == "dialog" || role == "menu" || role == "alertdialog";
}

// The page itself and what bears the story by its element are never judged by their names: themes write the story's
// topics and the page's layout there.
bool is_judged_by_name(std::string_view name) {
    return name != "html" && name != "body" && name != "main" && name != "article";
}

ClassHint hint_of(const HtmlTree& tree, std::uint32_t node) {
    ClassHint hint = ClassHint::none;
    for (const HtmlAttribute& one : tree.attributes(node)) {
        if (one.name == "class" || one.name == "id" || one.name == "data-component" || one.name == "data-testid")
            hint = std::max(hint, hint_of_class(one.value));
    }
    return hint;
}

// What readers wrote, as whole names.
bool is_called_comments(const HtmlTree& tree, std::uint32_t node) {
    constexpr auto names =
        std::to_array<std::string_view>({"comments", "commentlist", "comment-list", "forum", "commentaires",
                                         "comentarios", "kommentare", "commenti", "reacties", "disqus_thread"});
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
        return holds_word(tree.attribute(node, "class"), name) || holds_word(tree.attribute(node, "id"), name);
    });
}

// Elements whose short texts belong to a story as well as to what stands beside it.
bool holds_text(std::string_view name) {
    return name == "p" || name == "li" || name == "td" || name == "dd" || name == "blockquote" || name == "pre" ||
           (is_heading_element(name) && name != "h1");
}

bool may_hold_a_story(std::string_view name) {
    constexpr auto containers =
        std::to_array<std::string_view>({"article", "blockquote", "body", "center", "div", "form", "li", "main", "pre",
                                         "section", "table", "tbody", "td", "tr"});
    return std::binary_search(containers.begin(), containers.end(), name) ||
           name.find('-') != std::string_view::npos;  // custom elements: "story-body"
}

bool is_marked_as_body(const HtmlTree& tree, std::uint32_t node) {
    return tree.attribute(node, "itemprop") == "articleBody" || tree.attribute(node, "property") == "articleBody";
}

// Letters in the headline of a teaser.
constexpr std::uint32_t shortest_headline = 15;

// A heading or line that is nothing but a link.
bool is_link_line(const PageBlock& block) {
    return block.weight >= shortest_headline && block.linked * 10 >= block.weight * 9;
}

// Teasers of other stories: a headline that is a link, perhaps with a label before and a summary behind, in several
// elements of one kind in a row.
class Teasers {
  public:
    Teasers(const HtmlTree& tree, const std::vector<PageBlock>& blocks) : tree_(tree), blocks_(blocks) {
        first_block_.resize(tree.size() + 1);
        std::uint32_t block = 0;
        for (std::uint32_t at = 0; at <= tree.size(); ++at) {
            while (block < blocks.size() && blocks[block].first < at) ++block;
            first_block_[at] = block;
        }
    }

    // The runs of teasers right below a node, as ranges of blocks.
    template <class Found>
    void below(std::uint32_t parent, const Found& found) const {
        constexpr std::size_t shortest_run = 3;
        std::size_t run = 0;
        std::uint32_t from = 0;
        std::string_view name;
        const auto finish = [&](std::uint32_t end) {
            if (run >= shortest_run) found(first_block_[from], first_block_[end]);
            run = 0;
        };
        for (std::uint32_t at = parent + 1; at < tree_[parent].end; at = tree_[at].end) {
            if (tree_[at].is_text() || first_block_[at] == first_block_[tree_[at].end]) continue;
            if (!is_teaser(at) || (run > 0 && tree_[at].name != name)) finish(at);
            if (!is_teaser(at)) continue;
            if (run++ == 0) from = at;
            name = tree_[at].name;
        }
        finish(tree_[parent].end);
    }

    // The first block at or behind a node.
    std::uint32_t first_block(std::uint32_t node) const { return first_block_[node]; }

  private:
    bool is_teaser(std::uint32_t node) const {
        constexpr std::uint32_t longest = 600, labels_before = 3;
        const std::string_view name = tree_[node].name;
        if (name != "div" && name != "li" && name != "article" && name != "section" && name != "tr" && name != "td" &&
            name != "a" && name != "dd" && name != "dt")
            return false;
        std::uint32_t weight = 0, linked = 0;
        bool has_headline = false;
        for (std::uint32_t i = first_block_[node]; i < first_block_[tree_[node].end]; ++i) {
            weight += blocks_[i].weight;
            linked += blocks_[i].linked;
            const bool near = i < first_block_[node] + labels_before;
            // In a list of a story, too, items may begin with a link; in boxes only teasers do.
            const bool opens_with_link = name != "li" && name != "dd" && blocks_[i].opening_link >= shortest_headline;
            has_headline = has_headline || (near && (is_link_line(blocks_[i]) || opens_with_link));
            // Blocks of signs alone weigh nothing, and yet cost time.
            if (weight + i - first_block_[node] > longest) return false;
        }
        return has_headline && linked * 5 >= weight;
    }

    const HtmlTree& tree_;
    const std::vector<PageBlock>& blocks_;
    std::vector<std::uint32_t> first_block_;
};

}  // namespace

bool is_prose(const PageBlock& block) {
    constexpr std::uint32_t shortest = 40;
    return block.weight >= shortest && block.linked * 2 < block.weight;
}

ProseMap::ProseMap(const HtmlTree& tree, const std::vector<PageBlock>& blocks, const std::vector<bool>& off)
    : tree_(tree), prose_(tree.size() + 1), other_(tree.size() + 1) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (off[i]) continue;
        const std::uint32_t links = std::min(blocks[i].weight, 2 * blocks[i].linked);
        if (is_prose(blocks[i]))
            prose_[blocks[i].first + 1] += blocks[i].weight - links;
        else if (links > 0 || !holds_text(tree[blocks[i].node].name))
            other_[blocks[i].first + 1] += blocks[i].weight;
    }
    for (std::size_t i = 1; i < prose_.size(); ++i) {
        prose_[i] += prose_[i - 1];
        other_[i] += other_[i - 1];
    }
}

namespace {

// Walks down the page and judges each element once: what lies in one that is beside the story is not looked at.
class Surroundings {
  public:
    Surroundings(const HtmlTree& tree, const std::vector<PageBlock>& blocks, Judging judging)
        : tree_(tree),
          judging_(judging),
          off_(blocks.size(), false),
          map_(tree, blocks, off_),
          teasers_(tree, blocks),
          total_(static_cast<double>(std::max<std::uint64_t>(map_.prose(0), 1))) {}

    std::vector<bool> off() {
        const auto set_off = [this](std::size_t from, std::size_t to) {
            std::fill(off_.begin() + static_cast<std::ptrdiff_t>(from), off_.begin() + static_cast<std::ptrdiff_t>(to),
                      true);
        };
        for (std::uint32_t at = 1; at < tree_.size();) {
            const HtmlNode& node = tree_[at];
            if (node.is_text() || node.end == at + 1) {
                at = node.end;
            } else if (is_beside(at)) {
                set_off(teasers_.first_block(at), teasers_.first_block(node.end));
                at = node.end;
            } else {
                teasers_.below(at, set_off);
                ++at;
            }
        }
        return std::move(off_);
    }

  private:
    bool is_beside(std::uint32_t at) {
        const double share = static_cast<double>(map_.prose(at)) / total_;
        if (is_beside_by_element(tree_, at)) return share < most_in_furniture;
        if (!is_judged_by_name(tree_[at].name) || is_marked_as_body(tree_, at)) return false;
        if (is_called_comments(tree_, at) && map_.prose_before(at) >= whole_story) return true;
        ClassHint hint = hint_of(tree_, at);
        if (judging_ == Judging::by_elements && hint != ClassHint::certain) hint = ClassHint::none;
        const bool in_content = at < content_end_;
        const bool most_of_content = in_content && static_cast<double>(map_.prose(at)) > content_prose_;
        if (hint == ClassHint::content && !in_content) {
            content_end_ = tree_[at].end;
            content_prose_ = most_in_content * static_cast<double>(map_.prose(at));
        }
        switch (hint) {
            case ClassHint::certain:
                return share < most_in_furniture;
            case ClassHint::furniture:
                return share < most_in_furniture && !most_of_content;
            case ClassHint::soft:
                return share < most_in_soft && !most_of_content;
            default:
                return false;
        }
    }

    const HtmlTree& tree_;
    Judging judging_;
    std::vector<bool> off_;
    ProseMap map_;
    Teasers teasers_;
    double total_;
    std::uint32_t content_end_ = 0;  // of the outermost element that says it holds the story
    double content_prose_ = 0;
};

}  // namespace

std::vector<bool> beside_the_story(const HtmlTree& tree, const std::vector<PageBlock>& blocks, Judging judging) {
    if (judging == Judging::not_at_all) return std::vector<bool>(blocks.size(), false);
    return Surroundings(tree, blocks, judging).off();
}

std::uint32_t content_root(const HtmlTree& tree, const std::vector<PageBlock>& blocks, const std::vector<bool>& off) {
    const ProseMap map(tree, blocks, off);
    // Half of what is no prose is taken from what is.
    const auto worth = [&](std::uint32_t node) {
        return static_cast<double>(map.prose(node)) - 0.5 * static_cast<double>(map.other(node));
    };
    std::uint32_t best = 0;
    double most = worth(0);
    for (std::uint32_t at = 1; at < tree.size(); ++at) {
        if (!may_hold_a_story(tree[at].name)) continue;
        double value = worth(at);
        if (value <= 0) continue;
        if (is_marked_as_body(tree, at))
            value *= 1.5;
        else if (tree[at].name == "article" || tree[at].name == "main")
            value *= 1.2;
        else if (hint_of(tree, at) == ClassHint::content)
            value *= 1.2;
        if (value >= most) {
            best = at;
            most = value;
        }
    }
    return best;
}

}  // namespace pressdex
