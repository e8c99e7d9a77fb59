// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/hidden_text.hpp"

#include "indexer/html/class_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace pressdex {
namespace {

constexpr std::uint64_t shortest_text = 20;  // bytes of a run of text that may be prose
constexpr std::uint64_t shortest_prose = 40;

// A dialog, a notice of cookies, a menu: shown or hidden, no story.
bool is_beside_the_story(const HtmlTree& tree, std::uint32_t node) {
    const auto role = tree.attribute(node, "role");
    if (role == "dialog" || role == "alertdialog" || role == "menu" || role == "tooltip" || role == "navigation")
        return true;
    return std::ranges::any_of(tree.attributes(node), [](const HtmlAttribute& one) {
        return (one.name == "class" || one.name == "id") && hint_of_class(one.value) == ClassHint::certain;
    });
}

bool asks_or_leads(std::string_view name) {
    constexpr auto elements = std::to_array<std::string_view>({"form", "input", "nav", "select", "textarea"});
    return std::ranges::binary_search(elements, name);
}

bool bears_a_story(const HtmlTree& tree, std::uint32_t node) {
    const auto name = tree[node].name;
    return name == "body" || name == "main" || name == "article" || name == "h1" ||
           tree.attribute(node, "itemprop") == "articleBody";
}

std::uint64_t printed_bytes(std::string_view text) {
    return static_cast<std::uint64_t>(std::ranges::count_if(text, [](unsigned char c) { return c > ' '; }));
}

bool heads_a_part(std::string_view name) {
    return is_heading_element(name) && name != "h1";
}

// Without the dots with which a cut text ends.
std::string_view without_dots(std::string_view text) {
    constexpr std::string_view ellipsis = "…";
    while (text.ends_with(ellipsis)) text.remove_suffix(ellipsis.size());
    while (text.ends_with('.') || text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

}  // namespace

bool says_hidden(const HtmlTree& tree, std::uint32_t node) {
    for (const HtmlAttribute& one : tree.attributes(node)) {
        if (one.name == "hidden" && one.value != "until-found") return true;
        if (one.name == "aria-hidden" && one.value == "true") return true;
        if (one.name != "style" || one.value.find("isp") == std::string_view::npos) continue;
        std::string style = in_lower_case(one.value);
        std::erase_if(style, [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
        if (style.find("display:none") != std::string::npos) return true;
    }
    return false;
}

HiddenText::HiddenText(const HtmlTree& tree)
    : tree_(tree),
      hidden_(tree.size(), false),
      prose_(tree.size() + 1),
      text_(tree.size() + 1),
      asking_(tree.size() + 1),
      bearing_(tree.size() + 1),
      before_(tree.size(), 0) {
    measure();
    judge();
}

void HiddenText::measure() {
    std::vector<std::uint32_t> last(tree_.size(), 0);
    std::uint32_t unseen_end = 0, link_end = 0, hidden_end = 0;
    for (std::uint32_t at = 0; at < tree_.size(); ++at) {
        const HtmlNode& node = tree_[at];
        if (at > 0) before_[at] = std::exchange(last[node.parent], at);
        if (is_hidden_element(node.name)) unseen_end = std::max(unseen_end, node.end);
        if (node.name == "a") link_end = std::max(link_end, node.end);
        if (!node.is_text() && at >= hidden_end && says_hidden(tree_, at)) hidden_end = node.end;
        const auto bytes = at < unseen_end ? 0 : printed_bytes(node.text);
        const auto prose = at < link_end || bytes < shortest_text ? 0 : bytes;
        text_[at + 1] = text_[at] + bytes;
        prose_[at + 1] = prose_[at] + prose;
        asking_[at + 1] = asking_[at] + (asks_or_leads(node.name) ? 1U : 0U);
        bearing_[at + 1] = bearing_[at] + (!node.is_text() && bears_a_story(tree_, at) ? 1U : 0U);
        if (at >= hidden_end) shown_ += prose;
    }
}

void HiddenText::judge() {
    for (std::uint32_t at = 0; at < tree_.size();) {
        if (is_hidden_element(tree_[at].name))
            hidden_[at] = true;
        else if (!tree_[at].is_text() && says_hidden(tree_, at))
            open_or_hide(at);
        at = hidden_[at] ? tree_[at].end : at + 1;
    }
}

// A text that is cut before, "The ministry said ...", makes way for the whole.
void HiddenText::open_or_hide(std::uint32_t node) {
    constexpr std::size_t longest = 2000;
    hidden_[node] = true;
    if (prose(node) < shortest_prose || is_beside_the_story(tree_, node)) return;
    if (holds_the_story(node)) {
        hidden_[node] = false;
        return;
    }
    const auto before = sibling_before(node);
    if (before == 0 || in(asking_, node) > 0) return;
    const auto text = tree_.visible_text(node, longest), text_before = tree_.visible_text(before, longest);
    const auto opening = without_dots(text_before);
    if (opening.size() >= shortest_prose && text.size() > opening.size() && text.starts_with(opening)) {
        hidden_[before] = true;
        hidden_[node] = false;
        return;
    }
    const bool is_told_before = text_before.find(std::string_view(text).substr(0, 2 * shortest_prose)) != text.npos;
    hidden_[node] = is_told_before || !goes_on_behind(node, before);
}

// A page or its story that is not shown before a script has run.
bool HiddenText::holds_the_story(std::uint32_t node) const {
    return prose(node) > shown_ && in(bearing_, node) > 0;
}

// A heading or text stands before it; a box right below the page may be a notice.
bool HiddenText::goes_on_behind(std::uint32_t node, std::uint32_t before) const {
    const auto name = tree_[before].name;
    if (heads_a_part(name) || (name == "button" && tree_.has_attribute(before, "aria-expanded"))) return true;
    if (prose(before) < shortest_prose || is_beside_the_story(tree_, before)) return false;
    const bool is_box = tree_[node].name == "div" || tree_[node].name == "section";
    return !is_box || tree_[tree_[node].parent].name != "body";
}

// The node before it that holds text and is seen; over the button that opens it. 0 for none.
std::uint32_t HiddenText::sibling_before(std::uint32_t node) const {
    constexpr int most_passed = 12;
    int passed = 0;
    for (auto at = before_[node]; at != 0 && passed < most_passed; at = before_[at], ++passed) {
        const auto bytes = in(text_, at);
        if (bytes == 0 || hidden_[at]) continue;
        const bool may_open = bytes < shortest_prose && !heads_a_part(tree_[at].name) &&
                              !tree_.has_attribute(at, "aria-expanded") && prose(at) < shortest_prose;
        if (!may_open) return at;
    }
    return 0;
}

}  // namespace pressdex
