// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/page_map.hpp"

#include "indexer/html/page_title.hpp"
#include "press/story.hpp"
#include "press/text/folding.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace pressdex {
namespace {

// clang-format off
// Comments: what a class name or id begins with, and plurals anywhere in it. An opinion piece is a "HeaderComment" too.
constexpr auto comment_beginnings = std::to_array<std::string_view>(
    {"comment", "kommentar", "commentaire", "comentario", "disqus", "respond", "replies", "discussion", "forum"});
constexpr auto comment_names = std::to_array<std::string_view>(
    {"comments", "commentlist", "comment-list", "comment_list", "kommentare", "commentaires", "comentarios", "disqus_thread", "lesermeinung"});
// Pieces of class names and ids, by what such a part of the page holds.
constexpr auto footer_names = std::to_array<std::string_view>({"footer", "colophon", "copyright", "impressum"});
constexpr auto elsewhere_names = std::to_array<std::string_view>(
    {"related", "recommend", "sidebar", "side-bar", "widget", "teaser", "popular", "latest", "recent", "trending", "carousel", "slider", "similar", "newsletter", "most-read", "mostread",
     "more-", "moreread", "read-more", "readmore", "also-read", "see-also", "promo", "outbrain", "taboola", "advert", "ticker", "breaking", "calendar", "kalender", "weather", "wetter",
     "verwandt", "meistgelesen", "mehr-zum", "weitere-", "a-lire", "lire-aussi", "en-relation", "relacionad", "mas-leid", "correlat", "gerelateerd", "cookie", "consent", "menu", "navigation",
     "navbar", "breadcrumb", "topbar", "top-bar", "header-date", "current-date", "currentdate", "todays-date", "search-result", "next-post", "prev-post", "post-nav", "nav-previous", "nav-next",
     "previous-", "archive-list", "tweet", "twitter", "instagram", "facebook-feed", "feed-item", "events-list", "upcoming"});
// clang-format on

template <typename Names>
bool holds_one_of(std::string_view text, const Names& names) {
    return std::any_of(names.begin(), names.end(),
                       [&](auto name) { return text.find(name) != std::string_view::npos; });
}

template <typename Names>
bool begins_with_one_of(std::string_view text, const Names& names) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \t\r\n\f", at), text.size());
        const std::string_view word = text.substr(at, end - at);
        if (std::any_of(names.begin(), names.end(), [&](auto name) { return word.starts_with(name); })) return true;
        at = end + 1;
    }
    return false;
}

PagePart part_of_name(std::string_view names) {
    if (names.empty()) return PagePart::story;
    const std::string low = in_lower_case(names);
    if (holds_one_of(low, comment_names) || begins_with_one_of(low, comment_beginnings)) return PagePart::comments;
    if (holds_one_of(low, footer_names)) return PagePart::footer;
    if (holds_one_of(low, elsewhere_names)) return PagePart::elsewhere;
    return PagePart::story;
}

// A page has few names and writes them often: each is looked at once.
using KnownNames = std::unordered_map<std::string_view, PagePart>;

PagePart part_of_name(std::string_view names, KnownNames& known) {
    const auto [row, is_new] = known.try_emplace(names, PagePart::story);
    if (is_new) row->second = part_of_name(names);
    return row->second;
}

// What an element itself says about the part of the page that it makes up.
PagePart own_part(const HtmlTree& tree, std::uint32_t node, KnownNames& known) {
    const std::string_view name = tree[node].name;
    if (name == "nav" || name == "aside") return PagePart::elsewhere;
    if (name == "footer") return PagePart::footer;
    PagePart part = PagePart::story;
    for (const HtmlAttribute& one : tree.attributes(node)) {
        if (one.name == "class" || one.name == "id") part = std::max(part, part_of_name(one.value, known));
        if (one.name == "itemtype" && one.value.ends_with("/Comment")) part = PagePart::comments;
        if (one.name == "role" && (one.value == "navigation" || one.value == "complementary"))
            part = std::max(part, PagePart::elsewhere);
    }
    return part;
}

bool same_page(std::string_view link, std::string_view url) {
    if (link.empty() || link.front() == '#' || link.starts_with("javascript:") || link.starts_with("mailto:"))
        return true;
    if (url.empty()) return false;
    const auto bare = [](std::string_view address) {
        address = address.substr(0, address.find_first_of("?#"));
        if (const auto host = address.find("://"); host != std::string_view::npos) address.remove_prefix(host + 3);
        while (address.ends_with('/')) address.remove_suffix(1);
        return address;
    };
    // A link within the site may leave the host out.
    link = bare(link);
    url = bare(url);
    return !link.empty() && (url == link || (link.front() == '/' && url.ends_with(link)));
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    const auto take = [&] {
        if (!word.empty()) words.push_back(folded(word));
        word.clear();
    };
    text = text.substr(0, 400);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("\u00A0")) {
            take();
            ++i;
            continue;
        }
        const char c = text[i];
        const bool sign = static_cast<unsigned char>(c) < 0x80 &&
                          !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
        if (sign)
            take();
        else
            word.push_back(c);
    }
    take();
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

double shared(const std::vector<std::string>& one, const std::vector<std::string>& other) {
    std::vector<std::string> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    return static_cast<double>(both.size());
}

// Of the shorter one's words.
double likeness(const std::vector<std::string>& one, const std::vector<std::string>& other) {
    if (one.empty() || other.empty()) return 0;
    return shared(one, other) / static_cast<double>(std::min(one.size(), other.size()));
}

// Of both ones' words (Dice).
double overlap(const std::vector<std::string>& one, const std::vector<std::string>& other) {
    if (one.empty() || other.empty()) return 0;
    return 2 * shared(one, other) / static_cast<double>(one.size() + other.size());
}

// How much the kind of a heading speaks for it, beside its likeness to the titles.
double bonus_of(std::string_view name, bool stands_first) {
    if (name == "h1") return 0.3;
    if (stands_first) return 0.2;
    return name == "h2" ? 0.1 : 0.0;
}

// Links and list items, and what stands in them: menus, paths of crumbs, lists of stories.
bool is_in_menu(const HtmlTree& tree, std::uint32_t node) {
    constexpr int highest = 4;
    for (int step = 0; step < highest && node != 0; ++step) {
        node = tree[node].parent;
        const std::string_view name = tree[node].name;
        if (name == "a" || name == "li" || name == "nav" || name == "option") return true;
    }
    return false;
}

}  // namespace

double likeness_of_titles(std::string_view one, std::string_view other) {
    return likeness(words_of(one), words_of(other));
}

PageMap::PageMap(const HtmlTree& tree, const std::vector<std::string>& titles, std::string_view url,
                 std::string_view site)
    : parts_(tree.size(), PagePart::story), positions_(tree.size(), 0) {
    find_positions(tree);
    find_headline(tree, titles, site);
    find_parts(tree, url);
    for (PageLine& line : lines_) line.part = parts_[line.node];
}

void PageMap::find_positions(const HtmlTree& tree) {
    std::size_t at = 0;
    for (std::uint32_t i = 0; i < tree.size();) {
        const HtmlNode& node = tree[i];
        positions_[i] = at;
        if (is_hidden_element(node.name)) {
            std::fill(positions_.begin() + i, positions_.begin() + node.end, at);
            i = node.end;
            continue;
        }
        ++i;
        if (!node.is_text()) continue;
        if (lines_.empty() || (node.begins_line && !lines_.back().text.empty()))
            lines_.push_back({i - 1, at, {}, PagePart::story});
        PageLine& line = lines_.back();
        if (line.text.empty()) line = {i - 1, at, {}, PagePart::story};
        bool blank = line.text.empty() || line.text.back() == ' ';
        for (const char c : node.text) {
            const bool space = c == ' ' || (c >= '\t' && c <= '\r');
            if (!space || !blank) line.text.push_back(space ? ' ' : c);
            blank = space;
        }
        at = line.at + line.text.size();
    }
    while (!lines_.empty() && lines_.back().text.empty()) lines_.pop_back();
}

void PageMap::find_headline(const HtmlTree& tree, const std::vector<std::string>& titles, std::string_view site) {
    constexpr std::size_t longest_headline = 400, most_headings = 60;
    std::vector<std::vector<std::string>> title_words;
    for (const std::string& title : titles) title_words.push_back(words_of(title));
    double best = 0;
    bool is_below_site = false;  // the heading before is the site's name or a section's
    std::size_t seen = 0;
    for (std::uint32_t i = 0; i < tree.size() && seen < most_headings; ++i) {
        const std::string_view name = tree[i].name;
        if (name.size() != 2 || name[0] != 'h' || name[1] < '1' || name[1] > '4') continue;
        const std::string text = tree.visible_text(i, longest_headline);
        const auto words = words_of(text);
        if (words.empty()) continue;
        ++seen;
        double like = 0;
        for (const auto& title : title_words) {
            // A title of one word is the site's name: a longer heading with that name ("Hill newsletter") is no
            // headline.
            if (title.size() < 2 && words.size() > 1) continue;
            // The site's own name stands in the title as well, but is the smaller part of it.
            like = std::max(like, overlap(words, title));
        }
        const bool may_be_unknown = name == "h1" || is_below_site;
        const bool names_site = names_no_story(text, site);
        is_below_site = names_site && may_be_unknown;
        // What names the site is a headline where the page has no other.
        const double score = names_site ? 0.1 : like + bonus_of(name, may_be_unknown);
        // A heading that the titles do not know is the headline only where it is the page's first h1, or the first
        // below the site's name.
        if (score <= best + 0.05 || (like < 0.4 && !may_be_unknown)) continue;
        best = score;
        headline_ = i;
        headline_text_ = text;
        headline_from_ = positions_[i];
    }
    if (best < 0.5) find_headline_line(tree, title_words);
    if (!headline_) return;
    const std::uint32_t end = tree[*headline_].end;
    headline_to_ = end < tree.size() ? positions_[end] : headline_from_ + headline_text_.size();
}

// <p class="h1">, <div class="title">: a line that the head knows as the title. Not a crumb of a path, nor a link.
void PageMap::find_headline_line(const HtmlTree& tree, const std::vector<std::vector<std::string>>& titles) {
    constexpr std::size_t fewest_words = 3, longest = 300;
    for (const PageLine& line : lines_) {
        if (line.text.size() > longest || is_in_menu(tree, line.node)) continue;
        const auto words = words_of(line.text);
        const bool known = std::any_of(titles.begin(), titles.end(), [&](const std::vector<std::string>& title) {
            return words.size() >= fewest_words && title.size() > 1 && words.size() * 2 >= title.size() &&
                   likeness(words, title) > 0.9;
        });
        if (!known || names_no_story(line.text, {})) continue;
        headline_ = tree[line.node].parent;
        headline_text_ = line.text;
        headline_from_ = line.at;
        return;
    }
}

void PageMap::find_parts(const HtmlTree& tree, std::string_view url) {
    constexpr std::size_t longest_date_link = 48;
    KnownNames known;
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const HtmlNode& node = tree[i];
        parts_[i] = i == 0 ? PagePart::story : parts_[node.parent];
        if (node.is_text() || is_hidden_element(node.name)) continue;
        // What holds the headline is no part beside the story, whatever it is called.
        if (node.name == "body" || (headline_ && *headline_ > i && *headline_ < node.end)) continue;
        PagePart own = own_part(tree, i, known);
        // A date that links to its month's archive is short; a teaser is a headline with its date.
        const std::size_t length = node.end < tree.size() ? positions_[node.end] - positions_[i] : 0;
        if (own == PagePart::story && node.name == "a" && length > longest_date_link &&
            !same_page(tree.attribute(i, "href"), url))
            own = PagePart::elsewhere;
        parts_[i] = std::max(parts_[i], own);
    }
}

std::ptrdiff_t PageMap::behind_headline(std::uint32_t node) const {
    const auto at = static_cast<std::ptrdiff_t>(positions_[node]);
    if (headline_ && at < static_cast<std::ptrdiff_t>(headline_from_))
        return at - static_cast<std::ptrdiff_t>(headline_from_);
    return std::max<std::ptrdiff_t>(0, at - static_cast<std::ptrdiff_t>(headline_to_));
}

std::ptrdiff_t PageMap::behind_headline(const PageLine& line) const {
    return behind_headline(line.node);
}

}  // namespace pressdex
