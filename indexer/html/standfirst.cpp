// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/standfirst.hpp"

#include "indexer/cleaning/about_line.hpp"
#include "indexer/cleaning/furniture.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/html/class_words.hpp"
#include "indexer/html/content_root.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <unordered_set>

#include <unicode/uchar.h>

namespace pressdex {
namespace {

// Bytes of a description that are compared.
constexpr std::size_t longest_compared = 2000;

// What newsrooms call it, as in class names: en, fr, de, es, pt, it, sv, no, vi.
constexpr auto standfirst_parts = std::to_array<std::string_view>({
    "standfirst",   "subtitle",           "subheadline",    "strapline",   "chapo",       "vorspann",     "unterzeile",
    "bajada",       "entradilla",         "copete",         "subtitulo",   "linhafina",   "sottotitolo",  "occhiello",
    "ingress",      "articledescription", "articlesummary", "articlelead", "articlelede", "articleintro", "articledek",
    "storysummary", "contentlead",
});

// The descriptions that the page gives of itself, plain.
std::vector<std::string> descriptions_of(const HtmlTree& tree, std::string_view linked) {
    constexpr std::size_t most = 6;
    std::vector<std::string> all;
    const auto add = [&](std::string_view text) {
        if (!text.empty() && all.size() < most) all.push_back(plain(cut(text, longest_compared)));
    };
    add(linked);
    for (const std::uint32_t meta : tree.elements("meta")) {
        for (const std::string_view key : {"property", "name"}) {
            const std::string name = in_lower_case(tree.attribute(meta, key));
            if (name == "description" || name == "og:description" || name == "twitter:description")
                add(tree.attribute(meta, "content"));
        }
    }
    return all;
}

// One begins with the other: descriptions are cut anywhere, also inside a word.
bool begin_alike(const std::string& one, const std::string& other) {
    constexpr std::size_t shortest = 40, cut_off = 12;
    const std::size_t shorter = std::min(one.size(), other.size());
    const auto [end, ignored] =
        std::mismatch(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(shorter), other.begin());
    const auto same = static_cast<std::size_t>(end - one.begin());
    return same >= shortest && same + cut_off >= shorter;
}

// "article__sub-title" -> "articlesubtitle".
std::string joined(std::string_view names) {
    std::string low = in_lower_case(names);
    std::erase_if(low, [](char c) { return c == '-' || c == '_'; });
    return low;
}

bool says_standfirst(const HtmlTree& tree, std::uint32_t node) {
    const std::string_view item = tree.attribute(node, "itemprop");
    if (item == "description" || item == "alternativeHeadline" || item == "abstract") return true;
    const std::string names = joined(tree.attribute(node, "class"));
    return std::any_of(standfirst_parts.begin(), standfirst_parts.end(),
                       [&](std::string_view part) { return names.find(part) != std::string::npos; });
}

// By the block's own element or one of those right around it.
bool is_marked(const HtmlTree& tree, const PageBlock& block) {
    constexpr int highest = 2;
    std::uint32_t at = block.node;
    for (int step = 0; step <= highest && at != 0; ++step, at = tree[at].parent) {
        if (tree[at].name == "article" || tree[at].name == "main" || tree[at].name == "body") return false;
        if (says_standfirst(tree, at)) return true;
    }
    return false;
}

// The topmost printing of the headline: bars that come down as one scrolls say it again right above the story. Where
// none says just this, the nearest <h1>.
std::optional<std::size_t> headline_before(const HtmlTree& tree, const std::vector<PageBlock>& blocks,
                                           std::size_t story, std::string_view headline) {
    constexpr std::size_t farthest = 80;
    const std::string words = plain(headline);
    std::optional<std::size_t> topmost, nearest;
    for (std::size_t i = story; i > 0 && story - i < farthest; --i) {
        const PageBlock& block = blocks[i - 1];
        if (!nearest && tree[block.node].name == "h1") nearest = i - 1;
        if (!words.empty() && block.text.size() < 2 * headline.size() && plain(block.text) == words) topmost = i - 1;
    }
    return topmost ? topmost : nearest;
}

bool is_label(const PageBlock& block) {
    const Line line = line_from(block.text);
    return furniture_of(line) != Furniture::none || (block.text.size() < 200 && about_line(line));
}

// Words with a capital inside a sentence, and figures: who, where and when. In scripts without capitals every word.
std::vector<std::string> telling_words(std::string_view text) {
    const bool has_capitals = std::any_of(text.begin(), text.end(), [](char c) {
        const auto lead = static_cast<unsigned char>(c);
        return (lead >= 'a' && lead <= 'z') || (lead >= 0xC3 && lead <= 0xD4);  // Latin, Greek, Cyrillic, Armenian
    });
    std::vector<std::string> telling;
    bool opens_sentence = true;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find(' ', from), text.size());
        const std::string_view word = text.substr(from, end - from);
        std::size_t at = 0;
        while (at < word.size() && !u_isalnum(static_cast<UChar32>(code_point_at(word, at).value)))
            at += code_point_at(word, at).size;
        const auto first = static_cast<UChar32>(at < word.size() ? code_point_at(word, at).value : U' ');
        if (u_isdigit(first) || (u_isupper(first) && !opens_sentence) || (!has_capitals && u_isalnum(first))) {
            for (auto& one : words_of(word)) telling.push_back(std::move(one));
        }
        if (at < word.size()) opens_sentence = word.find_last_of(".!?:") != std::string_view::npos;
        from = end + 1;
    }
    return telling;
}

}  // namespace

bool tells_more_than(std::string_view story, std::string_view standfirst) {
    constexpr std::size_t fewest = 2;
    const auto words = words_of(story);
    const std::unordered_set<std::string_view> told(words.begin(), words.end());
    const auto telling = telling_words(standfirst);
    std::unordered_set<std::string_view> fresh;
    for (const std::string& word : telling) {
        if (!told.contains(word)) fresh.insert(word);
    }
    return fresh.size() >= fewest;
}

std::vector<std::size_t> standfirst_before(const HtmlTree& tree, const std::vector<PageBlock>& blocks,
                                           std::size_t story, std::string_view headline, std::string_view description) {
    constexpr std::size_t most = 3, longest = 1500;
    std::vector<std::size_t> found;
    const auto above = headline_before(tree, blocks, story, headline);
    if (!above || *above + 1 == story) return found;
    const auto descriptions = descriptions_of(tree, description);
    const auto off = beside_the_story(tree, blocks, Judging::by_elements);
    for (std::size_t i = *above + 1; i < story && found.size() < most; ++i) {
        const PageBlock& block = blocks[i];
        if (off[i] || !is_prose(block) || block.text.size() > longest || is_label(block)) continue;
        const std::string words = plain(block.text);
        const bool is_described = std::any_of(descriptions.begin(), descriptions.end(),
                                              [&](const std::string& one) { return begin_alike(one, words); });
        if (is_described || is_marked(tree, block)) found.push_back(i);
    }
    return found;
}

}  // namespace pressdex
