// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_feed.hpp"

#include "indexer/readers/feed_item.hpp"
#include "indexer/readers/jsonl.hpp"
#include "press/text/charset.hpp"

#include <algorithm>
#include <utility>

#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

using Json = nlohmann::json;

// The most brackets that are open at once; strings aside.
std::size_t depth_of(std::string_view json) {
    std::size_t depth = 0, deepest = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (in_string) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                in_string = false;
        } else if (c == '"') {
            in_string = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if ((c == '}' || c == ']') && depth > 0) {
            --depth;
        }
    }
    return deepest;
}

std::size_t line_at(std::string_view text, std::size_t at) {
    return 1 + static_cast<std::size_t>(std::count(
                   text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(at, text.size())), '\n'));
}

// The string under the key; empty when it is missing or something else. Ids may be numbers (version 1).
std::string string_in(const Json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end()) return {};
    if (found->is_number_integer()) return found->dump();
    return found->is_string() ? decoded(found->get_ref<const std::string&>()).text : std::string();
}

// "authors": [{"name"}] since 1.1, "author": {"name"} before.
std::string author_in(const Json& object) {
    const auto list = object.find("authors");
    if (list != object.end() && list->is_array() && !list->empty() && list->front().is_object())
        return string_in(list->front(), "name");
    const auto one = object.find("author");
    return one != object.end() && one->is_object() ? string_in(*one, "name") : std::string();
}

FeedItem item_from(const Json& object) {
    FeedItem item;
    item.id = string_in(object, "id");
    item.url = string_in(object, "url");
    item.title = string_in(object, "title");
    item.content = string_in(object, "content_html");
    item.summary = string_in(object, "content_text");
    if (item.summary.empty()) item.summary = string_in(object, "summary");
    item.summary_is_html = false;
    item.published = string_in(object, "date_published");
    item.updated = string_in(object, "date_modified");
    item.author = author_in(object);
    item.language = string_in(object, "language");
    return item;
}

// The items that are objects; where they begin in the file is not known, so that they are numbered.
std::vector<FeedItem> items_in(const Json& feed, const std::string& file, Complaints& complaints) {
    std::vector<FeedItem> items;
    const auto list = feed.find("items");
    if (list == feed.end() || !list->is_array()) return items;
    std::size_t number = 0;
    for (const Json& object : *list) {
        ++number;
        if (!object.is_object()) {
            complaints.add(
                {file, 0, "item " + std::to_string(number) + " is not an object", "left out", Severity::refused});
            continue;
        }
        if (items.size() == most_feed_items) {
            complaints.add({file, 0, "the feed has more than " + std::to_string(most_feed_items) + " items",
                            "the others were left out", Severity::refused});
            break;
        }
        items.push_back(item_from(object));
        items.back().line = number;
    }
    return items;
}

}  // namespace

bool is_json_feed(std::string_view /*path*/, std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || head[first] != '{') return false;
    constexpr std::string_view key = "\"version\"";
    for (std::size_t at = head.find(key); at != std::string_view::npos; at = head.find(key, at + 1)) {
        std::string_view value = head.substr(at + key.size());
        value.remove_prefix(std::min(value.find_first_not_of(" \t\r\n:"), value.size()));
        // Some writers escape the slashes.
        std::string plain(value.substr(0, 48));
        std::erase(plain, '\\');
        if (plain.starts_with("\"https://jsonfeed.org/version/1") ||
            plain.starts_with("\"http://jsonfeed.org/version/1"))
            return true;
    }
    return false;
}

std::vector<Draft> drafts_of_json_feed(const Piece& piece, const std::string& file, Complaints& complaints) {
    const std::string text = decoded(piece.bytes).text;
    if (depth_of(text) > deepest_json) {
        complaints.add({file, 0, "nested deeper than " + std::to_string(deepest_json), "left out", Severity::refused});
        return {};
    }
    Json feed;
    try {
        feed = Json::parse(text);
    } catch (const Json::parse_error& error) {
        complaints.add({file, line_at(text, error.byte), "no valid JSON", "left out", Severity::refused});
        return {};
    } catch (const Json::exception&) {
        complaints.add({file, 0, "a number in it is too large", "left out", Severity::refused});
        return {};
    }
    if (!feed.is_object()) {
        complaints.add({file, 0, "no JSON object", "left out", Severity::refused});
        return {};
    }
    const FeedSource source{string_in(feed, "title"), string_in(feed, "home_page_url"), string_in(feed, "language")};
    auto items = items_in(feed, file, complaints);
    if (items.empty()) complaints.add({file, 0, "a feed without items", "nothing to index", Severity::note});
    return drafts_of_items(source, std::move(items), file, complaints);
}

}  // namespace pressdex
