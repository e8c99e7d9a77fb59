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
constexpr auto no_names = std::to_array<std::string_view>({"by", "von", "par", "por", "autor", "author", "admin",
                                                           "administrator", "webmaster", "redaktion", "editor", "staff",
                                                           "unknown", "anonymous", "null", "none", "user"});

std::string_view trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t\r\n,|·•-:~");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n,|·•-:~") - from + 1);
}

// "Asma Khan Le", "Asma Khan March": without the last word.
std::string_view without_last_word(std::string_view text) {
    return trimmed(text.substr(0, std::min(text.rfind(' '), text.size())));
}

// "2020-10-04 15:05 Asma Khan", "Asma Khan le 4 May 2020", "Asma Khan, March 4, 2020": what stands before or behind the
// numbers of a day.
std::string_view without_day(std::string_view text) {
    constexpr std::string_view digits = "0123456789", of_days = "0123456789-/.: ";
    const auto first = text.find_first_of(digits);
    if (first == std::string_view::npos) return text;
    if (first == 0) {
        const auto behind = text.find_first_not_of(of_days);
        // "12 March 2021" is nothing but a day.
        if (behind == std::string_view::npos || text.find_first_of(digits, behind) != std::string_view::npos) return {};
        return trimmed(text.substr(behind));
    }
    std::string_view name = text.substr(0, first);
    if (!name.ends_with(' ')) return trimmed(name);
    name = trimmed(name);
    // A month before its day: then the year, or the line's end, stands behind.
    const auto behind = text.find_first_not_of(digits, first);
    const auto year = text.find_first_not_of(", ", std::min(behind, text.size()));
    const bool month_first = behind - first <= 2 && (year == std::string_view::npos || digits.find(text[year]) < 10);
    if (month_first) name = without_last_word(name);
    constexpr std::string_view small_words[] = {"le", "on",  "am", "el",  "em", "il",
                                                "op", "den", "at", "vom", "du", "the"};
    const auto blank = name.rfind(' ');
    const std::string last = in_lower_case(name.substr(blank == std::string_view::npos ? 0 : blank + 1));
    const bool small = std::find(std::begin(small_words), std::end(small_words), last) != std::end(small_words);
    return small ? without_last_word(name) : name;
}

// "Фото: Иван Петренко": a picture's.
bool is_credit(std::string_view low) {
    constexpr std::string_view credits[] = {"photo", "foto", "image", "Фото", "фото", "bild:", "crédit", "credit"};
    return std::any_of(std::begin(credits), std::end(credits),
                       [&](std::string_view credit) { return low.starts_with(credit); });
}

// The name in a byline; empty where it is none.
std::string name_in(std::string_view text, std::string_view outlet) {
    text = without_day(trimmed(text));
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
    if (text.size() < 3 || text.size() > longest_byline || name == in_lower_case(outlet) || is_credit(low)) return {};
    if (name.find("://") != std::string::npos || name.find('@') != std::string::npos) return {};
    if (std::find(no_names.begin(), no_names.end(), name) != no_names.end()) return {};
    // An account ("newsdesk2", "akhbarelyom") is no name.
    const bool one_word = text.find(' ') == std::string_view::npos;
    if (one_word && text.front() >= 'a' && text.front() <= 'z') return {};
    return std::string(text);
}

// What the parts of a class say: "article__author-text-link" is who writes, "author-avatar" what he looks like.
constexpr auto writing_parts = std::to_array<std::string_view>(
    {"byline",     "bylines",  "author",   "authors",     "autor",     "autora", "autores",
     "auteur",     "auteurs",  "autore",   "auteursnaam", "penulis",   "yazar",  "writer",
     "journalist", "reporter", "redactor", "firma",       "signature", "autorzy"});
constexpr auto other_parts = std::to_array<std::string_view>(
    {"image",  "img",   "avatar", "bio",    "box",     "desc",  "description", "picture", "photo",   "pic",
     "social", "links", "count",  "counts", "more",    "role",  "related",     "follow",  "archive", "date",
     "time",   "icon",  "job",    "email",  "comment", "quote", "cite",        "twitter", "position"});

bool is_writers_class(std::string_view name) {
    bool writes = false;
    for (std::size_t from = 0; from < name.size();) {
        const std::size_t to = std::min(name.find_first_of("-_", from), name.size());
        const std::string part = in_lower_case(name.substr(from, to - from));
        if (std::find(other_parts.begin(), other_parts.end(), part) != other_parts.end()) return false;
        writes = writes || std::find(writing_parts.begin(), writing_parts.end(), part) != writing_parts.end();
        from = to + 1;
    }
    return writes;
}

// "/author/asma-khan/", "/autores/ana": where pages keep what one writer wrote.
bool leads_to_writer(std::string_view address) {
    constexpr auto folders = std::to_array<std::string_view>(
        {"/author/",      "/authors/",  "/autor/",       "/autora/",       "/autores/",   "/auteur/",
         "/auteurs/",     "/autore/",   "/autori/",      "/writer/",       "/writers/",   "/journalist/",
         "/journalists/", "/reporter/", "/penulis/",     "/yazar/",        "/yazarlar/",  "/autors/",
         "/redactor/",    "/staff/",    "/contributor/", "/contributors/", "/columnists/"});
    const std::string low = in_lower_case(address);
    return std::any_of(folders.begin(), folders.end(), [&](std::string_view folder) {
        const auto at = low.find(folder);
        return at != std::string::npos && at + folder.size() < low.size();
    });
}

bool is_byline(const HtmlTree& tree, std::uint32_t node) {
    for (const HtmlAttribute& one : tree.attributes(node)) {
        if (one.name == "rel" && holds_word(one.value, "author")) return true;
        if (one.name == "itemprop" && holds_word(one.value, "author")) return true;
        if (one.name == "href" && tree[node].name == "a" && leads_to_writer(one.value)) return true;
        if (one.name != "class") continue;
        for (std::string_view rest = one.value; !rest.empty();) {
            const std::size_t to = std::min(rest.find_first_of(" \t\r\n"), rest.size());
            if (is_writers_class(rest.substr(0, to))) return true;
            rest.remove_prefix(std::min(to + 1, rest.size()));
        }
    }
    return false;
}

// In the story's part of the page, or so near to its headline that another story's teaser has no room; a link to a
// writer's page is no part of the story by itself.
bool may_sign(const HtmlTree& tree, const PageMap& map, std::uint32_t node) {
    if (map.part(node) == PagePart::story || map.part(tree[node].parent) == PagePart::story) return true;
    if (map.part(node) != PagePart::elsewhere || !map.headline()) return false;
    constexpr std::ptrdiff_t farthest_before = -100, farthest_behind = 300;  // bytes of text
    const auto distance = map.behind_headline(node);
    return distance >= farthest_before && distance <= farthest_behind;
}

// What an element that signs says; microdata may keep the name where no reader sees it.
std::string signature_in(const HtmlTree& tree, std::uint32_t node) {
    if (tree[node].name == "meta") return std::string(tree.attribute(node, "content"));
    for (std::uint32_t i = node + 1; i < tree[node].end; ++i)
        if (tree[i].name == "meta" && holds_word(tree.attribute(i, "itemprop"), "name"))
            return std::string(tree.attribute(i, "content"));
    return tree.visible_text(node, longest_byline + 1);
}

}  // namespace

std::string byline_of(const HtmlTree& tree, const PageMap& map, std::string_view linked, std::string_view in_head,
                      std::string_view outlet) {
    // One word is as often an agency or an account: it stays where nobody else signs.
    std::string one_word;
    const auto takes = [&](std::string_view text) {
        std::string name = name_in(text, outlet);
        if (name.find(' ') != std::string::npos) return name;
        // Scripts without blanks write a whole name so.
        if (!name.empty() && static_cast<unsigned char>(name.front()) >= 0xE3) return name;
        if (one_word.empty()) one_word = std::move(name);
        return std::string();
    };
    std::string told = takes(linked);
    // The head may name the editor beside the writer.
    if (std::string more = takes(in_head); !more.empty() && told.find(more) == std::string::npos)
        told = more.find(told) != std::string::npos ? std::move(more) : told + " | " + more;
    if (!told.empty()) return told;
    for (std::uint32_t i = 1; i < tree.size(); ++i) {
        if (tree[i].is_text() || !is_byline(tree, i) || !may_sign(tree, map, i)) continue;
        if (std::string name = takes(signature_in(tree, i)); !name.empty()) return name;
    }
    return one_word;
}

}  // namespace pressdex
