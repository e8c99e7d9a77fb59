// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/article_blocks.hpp"

#include "indexer/cleaning/about_line.hpp"
#include "indexer/cleaning/furniture.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/html/body_witness.hpp"
#include "indexer/html/standfirst.hpp"
#include "indexer/html/tail_phrases.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

namespace pressdex {
namespace {

// What the page calls itself: <title>, og:title. A heading that says no more than this is the headline.
std::vector<std::string> titles_of(const HtmlTree& tree, std::string_view headline) {
    constexpr std::size_t longest = 1000, most = 8;
    std::vector<std::string> titles;
    const auto add = [&](std::string_view title) {
        if (titles.size() < most) titles.push_back(plain(cut(title, longest)));
    };
    if (!headline.empty()) add(headline);
    bool has_title = false;
    for (std::uint32_t i = 1; i < tree.size(); ++i) {
        if (tree[i].name == "title" && !std::exchange(has_title, true)) add(tree.source_text(i));
        if (tree[i].name == "meta" && tree.attribute(i, "property") == "og:title") add(tree.attribute(i, "content"));
    }
    return titles;
}

bool ends_as_sentence(const std::string& text) {
    constexpr std::array<std::string_view, 8> ends = {".", "。", "۔", "।", "!", "?", "”", "؟"};
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}

template <class Phrases>
std::unordered_set<std::string> folded(const Phrases& phrases) {
    std::unordered_set<std::string> set;
    for (const std::string_view phrase : phrases) set.insert(plain(phrase));
    return set;
}

// How much of the prose must stand before a line for it to end the story; 2 when it says no such thing.
double share_before_tail(const PageBlock& block) {
    constexpr std::size_t longest = 120;
    constexpr double behind_any = 0.7, behind_links = 0.92, never = 2;
    static const auto ends = folded(after_the_story), links = folded(further_reading);
    if (block.text.size() > longest || is_prose(block)) return never;
    const std::string words = plain(block.text);
    if (ends.contains(words)) return behind_any;
    const bool reading = links.contains(words) || furniture_of(line_from(block.text)) == Furniture::teasers;
    return reading ? behind_links : never;
}

// "Photo: A. Khan".
bool is_credit(const PageBlock& block) {
    constexpr std::size_t longest = 120;
    static const auto labels = folded(credit_labels);
    if (block.text.size() > longest) return false;
    std::size_t colon = block.text.find(':');
    if (colon == std::string::npos) colon = block.text.find("：");
    if (colon == std::string::npos) return false;
    return labels.contains(plain(std::string_view(block.text).substr(block.text.starts_with('(') ? 1 : 0, colon)));
}

}  // namespace

ArticleBlocks::ArticleBlocks(const HtmlTree& tree, const ArticleHints& hints, Judging judging)
    : tree_(tree), blocks_(blocks_of(tree)) {
    const auto off = beside_the_story(tree, blocks_, judging);
    root_ = content_root(tree, blocks_, off);
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        if (!off[i] && blocks_[i].first >= root_ && blocks_[i].first < tree[root_].end) kept_.push_back(i);
    }
    keep_own_article(hints.headline);
    drop_head(hints.headline);
    drop_tail();
    drop_teasers();
    drop_link_lists();
    drop_labels(hints);
    if (!hints.body.empty()) drop_what_the_witness_does_not_know(hints.body);
    drop_empty_headings();
    add_standfirst(hints);
}

ParagraphKind ArticleBlocks::kind_of(std::size_t i) const {
    const std::string_view name = name_of(i);
    if (is_heading_element(name)) return ParagraphKind::heading;
    if (name == "li" || name == "dd") return ParagraphKind::item;
    return row_of(i) != 0 ? ParagraphKind::row : ParagraphKind::text;
}

std::uint32_t ArticleBlocks::row_of(std::size_t i) const {
    constexpr std::uint32_t longest_row = 1500;
    for (std::uint32_t at = (*this)[i].first; at > root_; at = tree_[at].parent) {
        if (tree_[at].name != "tr") continue;
        // Sentences in several blocks: a cell that lays out the page.
        std::uint32_t weight = 0;
        for (std::size_t k = i; k < size() && (*this)[k].first < tree_[at].end && weight <= longest_row; ++k)
            weight += (*this)[k].weight + 1;
        return weight <= longest_row && !is_prose((*this)[i]) ? at : 0;
    }
    return 0;
}

void ArticleBlocks::drop(const std::vector<bool>& unwanted) {
    std::size_t to = 0;
    for (std::size_t i = 0; i < kept_.size(); ++i) {
        if (!unwanted[i]) kept_[to++] = kept_[i];
    }
    kept_.resize(to);
}

bool ArticleBlocks::is_headline(std::size_t i, const std::vector<std::string>& titles) const {
    constexpr std::size_t longest = 400, first_blocks = 12;
    constexpr std::uint32_t shortest = 12;
    if (name_of(i) == "h1") return true;
    const PageBlock& block = (*this)[i];
    if (block.weight < shortest || block.text.size() > longest || !(is_heading_element(name_of(i)) || i < first_blocks))
        return false;
    const std::string words = plain(block.text);
    return std::any_of(titles.begin(), titles.end(), [&](const std::string& title) {
        return title.find(words) != std::string::npos && words.size() * 2 > title.size();
    });
}

// The headline and what stands above it, when little prose does.
void ArticleBlocks::drop_head(std::string_view headline) {
    constexpr double most_above = 0.2;
    const auto titles = titles_of(tree_, headline);
    std::uint64_t all = 0, above = 0;
    for (const std::size_t i : kept_) all += is_prose(blocks_[i]) ? blocks_[i].weight : 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i < size(); ++i) {
        const bool is_title = is_headline(i, titles);
        if (is_title) first = i + 1;
        if (is_prose((*this)[i]) && !is_title) above += (*this)[i].weight;
        if (static_cast<double>(above) > most_above * static_cast<double>(all)) break;
    }
    kept_.erase(kept_.begin(), kept_.begin() + static_cast<std::ptrdiff_t>(first));
}

// Links that stand for themselves; a sentence may well consist of links.
bool ArticleBlocks::is_link_block(std::size_t i) const {
    constexpr std::uint32_t shortest_sentence = 30;
    const PageBlock& block = (*this)[i];
    if (block.linked * 10 >= block.weight * 9) return true;
    return block.linked * 2 > block.weight && (block.weight < shortest_sentence || !ends_as_sentence(block.text));
}

// The outermost list around a block, inside the root; 0 for none.
std::uint32_t ArticleBlocks::list_of(std::size_t i) const {
    std::uint32_t list = 0;
    for (std::uint32_t at = (*this)[i].first; at > root_; at = tree_[at].parent) {
        if (tree_[at].name == "ul" || tree_[at].name == "ol") list = at;
    }
    return list;
}

// Lists most of which is linked: menus; and the last list when each item of it holds a link: further reading.
void ArticleBlocks::drop_link_lists() {
    std::vector<bool> unwanted(size(), false);
    for (std::size_t i = 0; i < size(); ++i) {
        const std::uint32_t list = list_of(i);
        if (list == 0) continue;
        std::size_t end = i, with_link = 0;
        std::uint64_t weight = 0, linked = 0;
        for (; end < size() && (*this)[end].first < tree_[list].end; ++end) {
            weight += (*this)[end].weight;
            linked += (*this)[end].linked;
            with_link += (*this)[end].linked > 0 ? 1U : 0U;
        }
        const bool is_further_reading = end == size() && with_link == end - i && linked * 4 > weight;
        std::fill(unwanted.begin() + static_cast<std::ptrdiff_t>(i),
                  unwanted.begin() + static_cast<std::ptrdiff_t>(end), linked * 2 > weight || is_further_reading);
        i = end - 1;
    }
    drop(unwanted);
}

// Behind the words over comments, the author or further reading nothing of the story follows, when most of it stands
// before.
void ArticleBlocks::drop_tail() {
    std::uint64_t all = 0, before = 0;
    for (std::size_t i = 0; i < size(); ++i) all += is_prose((*this)[i]) ? (*this)[i].weight : 0;
    for (std::size_t i = 0; i < size() && all > 0; ++i) {
        if (is_prose((*this)[i])) before += (*this)[i].weight;
        if (static_cast<double>(before) < share_before_tail((*this)[i]) * static_cast<double>(all)) continue;
        kept_.resize(i);
        return;
    }
}

void ArticleBlocks::drop_labels(const ArticleHints& hints) {
    constexpr std::size_t longest_label = 320, at_head = 6, at_foot = 4;
    std::vector<bool> unwanted(size(), false);
    for (std::size_t i = 0; i < size(); ++i) {
        const PageBlock& block = (*this)[i];
        unwanted[i] = block.weight == 0 || is_link_block(i) ||
                      (hints.furniture != nullptr && hints.furniture->is_furniture(hints.host, block.text));
        if (unwanted[i] || block.text.size() > longest_label) continue;
        const Line line = line_from(block.text);
        const bool at_edge = i < at_head || i + at_foot >= size();
        unwanted[i] = furniture_of(line) != Furniture::none || is_credit(block) ||
                      (at_edge && row_of(i) == 0 && !is_prose(line) && about_line(line));
    }
    drop(unwanted);
}

// The metadata's text says where the story begins and ends, when it is the page's: most of it stands here, and most of
// what stands here is in it. Texts that are cut ("first 500 letters") say nothing about the end.
void ArticleBlocks::drop_what_the_witness_does_not_know(std::string_view body) {
    constexpr double known_from = 0.6, most_of_the_body = 0.8, most_of_the_page = 0.6;
    const BodyWitness witness(body);
    std::vector<std::string_view> texts;
    std::vector<bool> known(size(), false);
    std::uint64_t all = 0, known_weight = 0;
    for (std::size_t i = 0; i < size(); ++i) {
        texts.push_back((*this)[i].text);
        known[i] = witness.share_known((*this)[i].text) >= known_from;
        all += (*this)[i].weight;
        known_weight += known[i] ? (*this)[i].weight : 0;
    }
    if (witness.is_silent() || witness.share_covered(texts) < most_of_the_body) return;
    if (static_cast<double>(known_weight) < most_of_the_page * static_cast<double>(all)) return;
    const auto first = static_cast<std::size_t>(std::find(known.begin(), known.end(), true) - known.begin());
    const auto last = size() - static_cast<std::size_t>(std::find(known.rbegin(), known.rend(), true) - known.rbegin());
    std::uint64_t behind = 0;
    for (std::size_t i = last; i < size(); ++i) behind += is_prose((*this)[i]) ? (*this)[i].weight : 0;
    const bool is_whole = behind * 5 < known_weight;
    std::vector<bool> unwanted(size(), false);
    for (std::size_t i = 0; i < size(); ++i) {
        const bool outside = i < first || (i >= last && is_whole);
        unwanted[i] = !known[i] && (outside || (kind_of(i) == ParagraphKind::text && i < last));
    }
    drop(unwanted);
}

// Headings that nothing follows, and what announces something that was taken off: "More on this:".
void ArticleBlocks::drop_empty_headings() {
    const auto announces = [&](std::size_t i) {
        const std::string& text = (*this)[i].text;
        return is_heading_element(name_of(i)) ||
               (!is_prose((*this)[i]) && (text.ends_with(':') || text.ends_with("：")));
    };
    while (!kept_.empty() && announces(size() - 1)) kept_.pop_back();
}

// Where it names somebody, a day or a place that the story does not: one that says the same again, or only makes
// curious, is left out.
void ArticleBlocks::add_standfirst(const ArticleHints& hints) {
    constexpr double repeated = 0.5;
    if (kept_.empty()) return;
    auto found = standfirst_before(tree_, blocks_, kept_.front(), hints.headline, hints.description);
    if (found.empty()) return;
    std::string story;
    for (const std::size_t i : kept_) story += blocks_[i].text + '\n';
    const BodyWitness witness(story);
    std::erase_if(found, [&](std::size_t i) {
        const std::string& text = blocks_[i].text;
        return !tells_more_than(story, text) || witness.share_known(text) > repeated;
    });
    kept_.insert(kept_.begin(), found.begin(), found.end());
}

}  // namespace pressdex
