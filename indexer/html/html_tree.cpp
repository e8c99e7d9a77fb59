// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/html_tree.hpp"

#include "indexer/html/html_cost.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <new>

#include <gumbo.h>

namespace pressdex {

// Where gumbo takes its memory from: given back at once, so that no tree is taken apart node by node.
class HtmlTree::Memory {
  public:
    void* take(std::size_t size) {
        constexpr std::size_t block = 256U << 10U, step = alignof(std::max_align_t);
        size = (size + step - 1) / step * step;
        if (size > left_) {
            const std::size_t room = std::max(block, size);
            blocks_.push_back(std::make_unique_for_overwrite<char[]>(room));
            // A large piece gets a block of its own; the one that was begun goes on.
            if (size > block / 4) return blocks_.back().get();
            next_ = blocks_.back().get();
            left_ = room;
        }
        void* given = next_;
        next_ += size;
        left_ -= size;
        return given;
    }

    std::string_view keep(std::string text) { return names_.emplace_back(std::move(text)); }

  private:
    std::vector<std::unique_ptr<char[]>> blocks_;
    std::deque<std::string> names_;
    char* next_ = nullptr;
    std::size_t left_ = 0;
};

namespace {

// Elements that begin on a line of their own (HTML, "Rendering", 15.3: display block, list-item, table parts).
constexpr auto block_elements = std::to_array<std::string_view>(
    {"address",  "article",  "aside",  "blockquote", "body",   "br",      "button",   "caption",    "center", "dd",
     "details",  "dialog",   "dir",    "div",        "dl",     "dt",      "fieldset", "figcaption", "figure", "footer",
     "form",     "frame",    "h1",     "h2",         "h3",     "h4",      "h5",       "h6",         "header", "hgroup",
     "hr",       "html",     "iframe", "legend",     "li",     "listing", "main",     "menu",       "nav",    "ol",
     "optgroup", "option",   "p",      "pre",        "search", "section", "select",   "summary",    "table",  "tbody",
     "td",       "textarea", "tfoot",  "th",         "thead",  "tr",      "ul",       "video",      "xmp"});

// "rp", "rt", "rtc": how a word of Han characters is spoken stands above it, and not between its characters.
constexpr auto hidden_elements =
    std::to_array<std::string_view>({"audio", "canvas", "head", "noscript", "object", "rp", "rt", "rtc", "script",
                                     "style", "svg", "template", "video"});

static_assert(std::is_sorted(block_elements.begin(), block_elements.end()));
static_assert(std::is_sorted(hidden_elements.begin(), hidden_elements.end()));

std::string_view name_of(const GumboElement& element, std::string& unknown) {
    if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
    GumboStringPiece piece = element.original_tag;
    if (piece.data == nullptr) return "unknown";
    gumbo_tag_from_original_text(&piece);
    unknown = in_lower_case({piece.data, piece.length});
    return {};
}

const GumboVector* children_of(const GumboNode& node) {
    if (node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE) return &node.v.element.children;
    return node.type == GUMBO_NODE_DOCUMENT ? &node.v.document.children : nullptr;
}

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool is_blank(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_space);
}

}  // namespace

HtmlTree::HtmlTree() : memory_(std::make_unique<Memory>()) {}
HtmlTree::HtmlTree(HtmlTree&&) noexcept = default;
HtmlTree& HtmlTree::operator=(HtmlTree&&) noexcept = default;
HtmlTree::~HtmlTree() = default;

Result<HtmlTree> HtmlTree::parse(std::string_view text) {
    if (auto why = why_too_dear(text); !why.empty())
        return failure(ErrorKind::input_refused, "the page is not parsed: " + why);
    HtmlTree tree;
    GumboOptions options = kGumboDefaultOptions;
    options.userdata = tree.memory_.get();
    options.allocator = [](void* memory, std::size_t size) { return static_cast<Memory*>(memory)->take(size); };
    options.deallocator = [](void*, void*) {};
    options.max_errors = 0;
    const GumboOutput* parsed = gumbo_parse_with_options(&options, text.data(), text.size());

    struct Step {
        const GumboNode* node;
        std::uint32_t parent, depth;
        bool leave;
    };
    std::vector<Step> steps{{parsed->root, 0, 0, false}};
    std::string unknown;
    bool at_line_start = true;
    while (!steps.empty()) {
        const Step step = steps.back();
        steps.pop_back();
        if (step.leave) {
            tree.nodes_[step.parent].end = tree.size();
            at_line_start = at_line_start || is_block_element(tree.nodes_[step.parent].name);
            continue;
        }
        const GumboNode& from = *step.node;
        const auto index = tree.size();
        HtmlNode node;
        node.parent = step.parent;
        node.depth = step.depth;
        node.end = index + 1;
        const GumboVector* children = children_of(from);
        if (children != nullptr && from.type != GUMBO_NODE_DOCUMENT) {
            node.name = name_of(from.v.element, unknown);
            if (node.name.empty()) node.name = tree.memory_->keep(unknown);
            at_line_start = at_line_start || is_block_element(node.name);
            node.first_attribute = static_cast<std::uint32_t>(tree.attributes_.size());
            node.attributes = from.v.element.attributes.length;
            for (unsigned i = 0; i < from.v.element.attributes.length; ++i) {
                const auto* attribute = static_cast<const GumboAttribute*>(from.v.element.attributes.data[i]);
                tree.attributes_.push_back({attribute->name, attribute->value});
            }
            steps.push_back({nullptr, index, 0, true});
            for (unsigned i = children->length; i-- > 0;)
                steps.push_back({static_cast<const GumboNode*>(children->data[i]), index, step.depth + 1, false});
        } else if (from.type == GUMBO_NODE_TEXT || from.type == GUMBO_NODE_WHITESPACE ||
                   from.type == GUMBO_NODE_CDATA) {
            node.text = from.v.text.text;
            node.begins_line = at_line_start;
            // Source that no reader sees, and blanks, do not use up the edge.
            if (!is_blank(node.text) && !is_hidden_element(tree.nodes_[step.parent].name)) at_line_start = false;
        } else {
            continue;
        }
        tree.nodes_.push_back(node);
    }
    return tree;
}

std::span<const HtmlAttribute> HtmlTree::attributes(std::uint32_t node) const {
    return std::span(attributes_).subspan(nodes_[node].first_attribute, nodes_[node].attributes);
}

std::string_view HtmlTree::attribute(std::uint32_t node, std::string_view name) const {
    for (const HtmlAttribute& one : attributes(node)) {
        if (one.name == name) return one.value;
    }
    return {};
}

bool HtmlTree::has_attribute(std::uint32_t node, std::string_view name) const {
    const auto all = attributes(node);
    return std::any_of(all.begin(), all.end(), [&](const HtmlAttribute& one) { return one.name == name; });
}

std::vector<std::uint32_t> HtmlTree::elements(std::string_view name) const {
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < size(); ++i) {
        if (nodes_[i].name == name) found.push_back(i);
    }
    return found;
}

std::string HtmlTree::visible_text(std::uint32_t node, std::size_t longest) const {
    std::string text;
    bool gap = false;
    for (std::uint32_t at = node; at < nodes_[node].end && text.size() < longest;) {
        const HtmlNode& one = nodes_[at];
        if (at != node && is_hidden_element(one.name)) {
            at = one.end;
            continue;
        }
        gap = gap || one.begins_line;
        for (const char c : one.text) {
            if (is_space(c)) {
                gap = true;
            } else {
                if (gap && !text.empty()) text.push_back(' ');
                gap = false;
                text.push_back(c);
            }
        }
        ++at;
    }
    return text;
}

std::string HtmlTree::source_text(std::uint32_t node) const {
    std::string text;
    for (std::uint32_t at = node; at < nodes_[node].end; ++at) text += nodes_[at].text;
    return text;
}

bool is_block_element(std::string_view name) {
    return std::binary_search(block_elements.begin(), block_elements.end(), name);
}

bool is_heading_element(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

bool is_hidden_element(std::string_view name) {
    return std::binary_search(hidden_elements.begin(), hidden_elements.end(), name);
}

bool holds_word(std::string_view words, std::string_view word) {
    const auto same = [](char a, char b) { return in_lower_case({&a, 1}) == in_lower_case({&b, 1}); };
    while (!words.empty()) {
        const std::size_t from = words.find_first_not_of(" \t\r\n\f");
        if (from == std::string_view::npos) return false;
        words.remove_prefix(from);
        const std::string_view one = words.substr(0, words.find_first_of(" \t\r\n\f"));
        if (std::equal(one.begin(), one.end(), word.begin(), word.end(), same)) return true;
        words.remove_prefix(one.size());
    }
    return false;
}

std::string in_lower_case(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

}  // namespace pressdex
