// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/page_byline.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

constexpr std::size_t longest_byline = 120;

// Words in front of a name: en, de, fr, es, pt, it, nl, pl, ru, tr, id, sv.
constexpr auto signing_words = std::to_array<std::string_view>(
    {"by ", "written by ", "posted by ", "author: ", "von ", "par ", "por ", "da ", "di ", "door ",
     "autor: ", "автор: ", "yazan: ", "oleh ", "penulis: ", "av ", "text: "});
// What programs write where nobody signs.
constexpr auto no_names = std::to_array<std::string_view>({"admin", "administrator", "webmaster", "redaktion", "editor",
                                                           "staff", "unknown", "anonymous", "null", "none", "user"});

std::string_view trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t\r\n,|·•-:~");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n,|·•-:~") - from + 1);
}

// The name in a byline; empty where it is none.
std::string name_in(std::string_view text, std::string_view outlet) {
    text = trimmed(text);
    const std::string low = in_lower_case(text);
    for (const std::string_view word : signing_words) {
        if (low.starts_with(word)) {
            text = trimmed(text.substr(word.size()));
            break;
        }
    }
    // "Asma Khan | 12 May 2024": the name stands first.
    text = trimmed(text.substr(0, std::min(text.find(" | "), text.find(" · "))));
    const std::string name = in_lower_case(text);
    if (text.size() < 3 || text.size() > longest_byline || name == in_lower_case(outlet)) return {};
    if (name.find("://") != std::string::npos || name.find('@') != std::string::npos) return {};
    if (std::find(no_names.begin(), no_names.end(), name) != no_names.end()) return {};
    // An account ("newsdesk2", "akhbarelyom") is no name.
    const bool one_word = text.find(' ') == std::string_view::npos;
    if (one_word && text.front() >= 'a' && text.front() <= 'z') return {};
    // A name has no numbers: this is a date or a user's account.
    if (std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) return {};
    return std::string(text);
}

bool is_byline(const HtmlTree& tree, std::uint32_t node) {
    for (const HtmlAttribute& one : tree.attributes(node)) {
        if (one.name == "rel" && holds_word(one.value, "author")) return true;
        if (one.name == "itemprop" && holds_word(one.value, "author")) return true;
        if (one.name != "class") continue;
        for (const std::string_view word : {"byline", "author", "author-name", "article-author", "post-author",
                                            "entry-author", "byline-name", "by-author", "autor"}) {
            if (holds_word(one.value, word)) return true;
        }
    }
    return false;
}

}  // namespace

std::string byline_of(const HtmlTree& tree, const PageMap& map, std::string_view linked, std::string_view in_head,
                      std::string_view outlet) {
    for (const std::string_view given : {linked, in_head}) {
        if (std::string name = name_in(given, outlet); !name.empty()) return name;
    }
    for (std::uint32_t i = 1; i < tree.size(); ++i) {
        if (tree[i].is_text() || map.part(i) != PagePart::story || !is_byline(tree, i)) continue;
        const std::string_view given = tree[i].name == "meta" ? tree.attribute(i, "content") : std::string_view();
        std::string name = name_in(given.empty() ? tree.visible_text(i, longest_byline + 1) : given, outlet);
        if (!name.empty()) return name;
    }
    return {};
}

}  // namespace pressdex
