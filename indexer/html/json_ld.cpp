// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/json_ld.hpp"

#include "indexer/cleaning/entities.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

using Json = nlohmann::json;

constexpr std::size_t largest_script = 1U << 20U;
constexpr int deepest_level = 32;
constexpr std::size_t most_articles = 64;

struct KindName {
    std::string_view name;
    LinkedKind kind;
};

// schema.org's types; those that end in "Article" or "Posting" are articles as well (JobPosting aside).
constexpr auto kind_names = std::to_array<KindName>({
    {"Article", LinkedKind::article},
    {"Report", LinkedKind::article},
    {"Review", LinkedKind::work},
    {"Statement", LinkedKind::article},
    {"PressRelease", LinkedKind::article},
    {"WebPage", LinkedKind::page},
    {"ItemPage", LinkedKind::page},
    {"AboutPage", LinkedKind::page},
    {"FAQPage", LinkedKind::page},
    {"MedicalWebPage", LinkedKind::page},
    {"VideoObject", LinkedKind::work},
    {"AudioObject", LinkedKind::work},
    {"Recipe", LinkedKind::work},
    {"CreativeWork", LinkedKind::work},
    {"PodcastEpisode", LinkedKind::work},
    {"WebContent", LinkedKind::work},
    {"DigitalDocument", LinkedKind::work},
    {"MediaObject", LinkedKind::work},
});

LinkedKind kind_named(std::string_view type) {
    // "schema:NewsArticle", "http://schema.org/NewsArticle"
    if (const auto at = type.find_last_of("/#:"); at != std::string_view::npos) type.remove_prefix(at + 1);
    if (type == "JobPosting") return LinkedKind::other;
    if (type.ends_with("Article") || type.ends_with("Posting")) return LinkedKind::article;
    const auto* found = std::find_if(kind_names.begin(), kind_names.end(), [&](auto& row) { return row.name == type; });
    return found == kind_names.end() ? LinkedKind::other : found->kind;
}

LinkedKind kind_of(const Json& object) {
    const auto type = object.find("@type");
    if (type == object.end()) return LinkedKind::other;
    if (type->is_string()) return kind_named(type->get_ref<const std::string&>());
    LinkedKind best = LinkedKind::other;
    if (!type->is_array()) return best;
    for (const Json& one : *type) {
        if (one.is_string()) best = std::max(best, kind_named(one.get_ref<const std::string&>()));
    }
    return best;
}

// A string, the first of a list, or what stands under one of `keys` in an object: {"@value": ...}, {"name": ...}.
std::string words_of(const Json* value, std::initializer_list<const char*> keys) {
    for (int step = 0; step < 4 && value != nullptr; ++step) {
        if (value->is_string()) return without_entities(value->get_ref<const std::string&>());
        if (value->is_number_unsigned()) return std::to_string(value->get<std::uint64_t>());
        const Json* next = nullptr;
        if (value->is_array() && !value->empty()) next = &value->front();
        if (value->is_object()) {
            for (const char* key : keys) {
                const auto found = value->find(key);
                if (found != value->end() && next == nullptr) next = &*found;
            }
        }
        value = next;
    }
    return {};
}

std::string words_at(const Json& object, const char* key, std::initializer_list<const char*> keys = {"@value"}) {
    const auto found = object.find(key);
    return found == object.end() ? std::string() : words_of(&*found, keys);
}

std::string authors_of(const Json& object) {
    constexpr std::size_t most_authors = 8;
    const auto found = object.find("author");
    if (found == object.end()) return {};
    if (!found->is_array()) return words_of(&*found, {"name", "@value"});
    std::string all;
    for (std::size_t i = 0; i < std::min(found->size(), most_authors); ++i) {
        const std::string one = words_of(&(*found)[i], {"name", "@value"});
        if (one.empty()) continue;
        if (!all.empty()) all += ", ";
        all += one;
    }
    return all;
}

LinkedArticle article_of(const Json& object, LinkedKind kind) {
    LinkedArticle article;
    article.kind = kind;
    article.headline = words_at(object, "headline");
    if (article.headline.empty()) article.headline = words_at(object, "name");
    article.description = words_at(object, "description");
    article.url = words_at(object, "url", {"@id", "@value"});
    if (article.url.empty()) article.url = words_at(object, "mainEntityOfPage", {"@id", "url"});
    if (article.url.empty()) article.url = words_at(object, "@id");
    article.language = words_at(object, "inLanguage", {"alternateName", "@value", "name"});
    article.publisher = words_at(object, "publisher", {"name", "@value"});
    article.site = words_at(object, "isPartOf", {"name"});
    article.author = authors_of(object);
    article.body = words_at(object, "articleBody");
    article.published = words_at(object, "datePublished");
    article.created = words_at(object, "dateCreated");
    article.modified = words_at(object, "dateModified");
    article.uploaded = words_at(object, "uploadDate");
    return article;
}

// Strings with raw line feeds in them, and the wrappers of old pages: "<!--", "//<![CDATA[".
std::string mended(std::string_view script) {
    std::string text;
    text.reserve(script.size());
    bool in_string = false, escaped = false;
    for (const char c : script) {
        const bool control = static_cast<unsigned char>(c) < 0x20;
        text.push_back(control ? ' ' : c);
        if (in_string && c == '\\' && !escaped) {
            escaped = true;
            continue;
        }
        if (c == '"' && !escaped) in_string = !in_string;
        escaped = false;
    }
    const auto from = text.find_first_of("{[");
    const auto to = text.find_last_of("}]");
    // "<![CDATA[" brings a bracket of its own.
    const auto cdata = text.find("<![CDATA[");
    const auto first = cdata != std::string::npos && cdata < from ? text.find_first_of("{[", cdata + 9) : from;
    auto last = to;
    if (const auto end = text.rfind("]]>"); end != std::string::npos && cdata < from)
        last = text.find_last_of("}]", end == 0 ? 0 : end - 1);
    if (first == std::string::npos || last == std::string::npos || last < first) return {};
    return text.substr(first, last - first + 1);
}

bool is_too_deep(std::string_view json) {
    int level = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (in_string && c == '\\')
            ++i;
        else if (c == '"')
            in_string = !in_string;
        else if (!in_string && (c == '{' || c == '[') && ++level > deepest_level)
            return true;
        else if (!in_string && (c == '}' || c == ']'))
            --level;
    }
    return false;
}

// "datePublished" : "2020-..." in a text that is no JSON: the value of the key's first occurrence.
std::string value_behind(std::string_view text, std::string_view key) {
    const std::string quoted = '"' + std::string(key) + '"';
    const auto at = text.find(quoted);
    if (at == std::string_view::npos) return {};
    text.remove_prefix(at + quoted.size());
    const auto colon = text.find_first_not_of(" \t\r\n");
    if (colon == std::string_view::npos || text[colon] != ':') return {};
    text.remove_prefix(colon + 1);
    const auto open = text.find_first_not_of(" \t\r\n");
    if (open == std::string_view::npos || text[open] != '"') return {};
    text.remove_prefix(open + 1);
    const auto close = text.find('"');
    if (close == std::string_view::npos) return {};
    return without_entities(cut(text.substr(0, close), 500));
}

// JSON that does not parse: an event or a job in it must not date the page, so only an article's own key is believed.
std::vector<LinkedArticle> from_broken(std::string_view script) {
    LinkedArticle article;
    article.published = value_behind(script, "datePublished");
    article.modified = value_behind(script, "dateModified");
    article.headline = value_behind(script, "headline");
    if (article.published.empty() && article.modified.empty() && article.headline.empty()) return {};
    article.kind = article.headline.empty() ? LinkedKind::work : LinkedKind::article;
    return {article};
}

}  // namespace

std::vector<LinkedArticle> linked_articles(std::string_view script) {
    script = cut(script, largest_script);
    const std::string json = mended(script);
    if (json.empty()) return {};
    if (is_too_deep(json)) return from_broken(script);
    constexpr bool throws = false, puts_up_with_comments = true;
    const Json parsed = Json::parse(json, nullptr, throws, puts_up_with_comments);
    if (parsed.is_discarded()) return from_broken(script);

    std::vector<LinkedArticle> articles;
    std::vector<const Json*> waiting{&parsed};
    while (!waiting.empty() && articles.size() < most_articles) {
        const Json& next = *waiting.back();
        waiting.pop_back();
        if (next.is_array()) {
            for (auto one = next.rbegin(); one != next.rend(); ++one) waiting.push_back(&*one);
        }
        if (!next.is_object()) continue;
        if (const LinkedKind kind = kind_of(next); kind != LinkedKind::other)
            articles.push_back(article_of(next, kind));
        for (const char* key : {"mainEntity", "mainEntityOfPage", "@graph"}) {
            const auto found = next.find(key);
            if (found != next.end() && found->is_structured()) waiting.push_back(&*found);
        }
    }
    return articles;
}

}  // namespace pressdex
