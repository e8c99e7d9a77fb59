// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/markdown.hpp"

#include "indexer/readers/front_matter.hpp"
#include "indexer/readers/markup.hpp"
#include "indexer/readers/plain_text.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

// What says where on a site a text stands, not what it is about.
bool is_shelf(std::string_view label) {
    constexpr std::array<std::string_view, 16> shelves = {
        "news",   "press release", "press releases", "press-release", "press-releases", "press",
        "media",  "blog",          "post",           "posts",         "announcement",   "announcements",
        "events", "updates",       "uncategorized",  "general"};
    std::string lower(label);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return std::ranges::find(shelves, lower) != shelves.end();
}

std::string joined(const std::vector<std::string>& values) {
    std::string text;
    for (const auto& value : values) text += (text.empty() ? "" : ", ") + value;
    return text;
}

void take_front_matter(const FrontMatter& matter, Draft& draft) {
    draft.is_one_story = true;
    draft.title = without_inline_markup(matter.value({"title", "headline"}));
    draft.date = matter.value({"date", "published", "pubdate", "publishdate", "published_at", "date_published"});
    draft.byline = joined(matter.values({"author", "authors", "byline"}));
    draft.outlet = matter.value({"outlet", "source", "publisher", "publication"});
    draft.language = matter.value({"language", "lang", "locale"});
    draft.id = matter.value({"id", "guid", "uuid"});
    draft.places = matter.values({"places", "place", "locations", "location"});
    draft.orgs = matter.values({"orgs", "organizations", "organisations", "organization"});
    draft.people = matter.values({"people", "persons"});
    draft.topics = matter.values({"topics", "topic", "sectors", "sector", "tags"});
    if (draft.topics.empty()) draft.topics = matter.values({"categories", "category"});
    std::erase_if(draft.topics, is_shelf);
    for (const char* key : {"url", "link", "permalink", "canonical", "canonical_url", "source_url"}) {
        const std::string url = matter.value({key});
        // A path below a site that is not named leads nowhere.
        if (draft.url.empty() && (url.starts_with("http://") || url.starts_with("https://"))) draft.url = url;
    }
}

// "## Headline" as the first paragraph says what the front matter left out.
void take_first_heading(Draft& draft) {
    constexpr std::string_view mark = "## ";
    if (!draft.title.empty() || !draft.text.starts_with(mark)) return;
    const std::size_t end = std::min(draft.text.find("\n\n"), draft.text.size());
    draft.title = draft.text.substr(mark.size(), end - mark.size());
    draft.text.erase(0, std::min(end + 2, draft.text.size()));
}

}  // namespace

bool is_markdown(std::string_view path, std::string_view head) {
    return path.ends_with(".md") || path.ends_with(".markdown") || front_matter(head).has_value();
}

std::vector<Draft> drafts_of_markdown(const Piece& piece, const std::string& file, Complaints& complaints) {
    auto drafts = drafts_of_plain_text(piece, file, complaints);
    for (Draft& draft : drafts) {
        const auto matter = front_matter(draft.text);
        draft.text = without_markup(std::string_view(draft.text).substr(matter ? matter->size : 0));
        if (!matter) continue;
        take_front_matter(*matter, draft);
        take_first_heading(draft);
    }
    return drafts;
}

}  // namespace pressdex
