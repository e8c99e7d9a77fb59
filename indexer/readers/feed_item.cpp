// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/feed_item.hpp"

#include "indexer/html/fragment.hpp"
#include "indexer/readers/internet_date.hpp"
#include "press/story.hpp"

#include <array>
#include <cctype>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace pressdex {
namespace {

std::string trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return {};
    return std::string(text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1));
}

// Blanks and line feeds folded to one blank.
std::string on_one_line(std::string_view text) {
    std::string out;
    bool blank = false;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            blank = !out.empty();
            continue;
        }
        if (blank) out += ' ';
        blank = false;
        out += c;
    }
    return out;
}

bool is_web_address(std::string_view url) {
    return url.starts_with("http://") || url.starts_with("https://");
}

// "NPO Pakistan » Feed", "RSS Feed - Courier": what a feed says of itself is not the outlet's name.
std::string outlet_of(std::string_view title) {
    constexpr std::array<std::string_view, 8> endings = {" » Feed", " RSS Feed", " RSS feed", " - RSS",
                                                         " | RSS",  " RSS",      " - Feed",   " Feed"};
    constexpr std::array<std::string_view, 4> beginnings = {"RSS Feed - ", "RSS - ", "RSS: ", "RSS Feed for "};
    for (const auto ending : endings) {
        if (title.size() > ending.size() && title.ends_with(ending)) title.remove_suffix(ending.size());
    }
    for (const auto beginning : beginnings) {
        if (title.size() > beginning.size() && title.starts_with(beginning)) title.remove_prefix(beginning.size());
    }
    return trimmed(title);
}

// "Headline - Outlet", as aggregators write it.
std::string without_outlet(std::string title, const std::string& outlet) {
    if (outlet.empty() || !title.ends_with(outlet)) return title;
    const std::string_view front = std::string_view(title).substr(0, title.size() - outlet.size());
    for (const std::string_view joint : {" - ", " | ", " – ", " — "}) {
        if (front.size() > joint.size() && front.ends_with(joint))
            return trimmed(front.substr(0, front.size() - joint.size()));
    }
    return title;
}

// RSS: "editor@example.org (Amina Khan)"; an address alone names nobody.
std::string name_of_author(std::string_view author) {
    const std::size_t open = author.find('('), close = author.rfind(')');
    if (author.find('@') != std::string_view::npos && open != std::string_view::npos &&
        close != std::string_view::npos && close > open)
        return trimmed(author.substr(open + 1, close - open - 1));
    return author.find('@') != std::string_view::npos ? std::string() : on_one_line(author);
}

void add_date(Draft& draft, const std::string& text, float confidence, const std::string& file,
              Complaints& complaints) {
    if (text.empty()) return;
    if (const auto period = period_of_internet_date(text))
        draft.dates.push_back({*period, Where::feed, text, confidence});
    else
        complaints.add({file, draft.line, "the date \"" + text.substr(0, 40) + "\" cannot be read", "read without it",
                        Severity::note});
}

// What HTML cannot be read of (nested past all measure) is complained about; the rest of the item stands.
std::string text_from(const std::string& text, bool is_html, const FeedItem& item, const std::string& file,
                      Complaints& complaints) {
    if (!is_html) return trimmed(text);
    auto read = text_of_html_fragment(text);
    if (read) return *std::move(read);
    complaints.add({file, item.line, read.error().sentence, "the item was read without it", Severity::note});
    return {};
}

// WordPress ends each text with "The post HEADLINE appeared first on SITE."
std::string without_credit(std::string text) {
    const std::size_t last = text.rfind("\n\n");
    if (last == std::string::npos) return text;
    const std::string_view paragraph = std::string_view(text).substr(last + 2);
    if (paragraph.starts_with("The post ") && paragraph.find(" appeared first on ") != std::string_view::npos)
        text.resize(last);
    return text;
}

Draft draft_of(const FeedSource& source, const FeedItem& item, const std::string& file, Complaints& complaints) {
    Draft draft;
    draft.line = item.line;
    draft.is_one_story = true;
    draft.outlet = item.outlet.empty() ? source.title : item.outlet;
    draft.title =
        without_outlet(on_one_line(text_from(item.title, item.title_is_html, item, file, complaints)), draft.outlet);
    draft.text = without_credit(text_from(item.content, item.content_is_html, item, file, complaints));
    if (draft.text.empty())
        draft.text = without_credit(text_from(item.summary, item.summary_is_html, item, file, complaints));
    draft.language = item.language.empty() ? source.language : item.language;
    draft.byline = name_of_author(item.author);
    if (is_web_address(item.url)) draft.url = item.url;
    // A later change of the text is only a hint at the day it came out.
    add_date(draft, item.published, 0.95F, file, complaints);
    if (draft.dates.empty()) add_date(draft, item.updated, 0.6F, file, complaints);
    return draft;
}

// An id that only its own feed knows ("1234") is told apart from the next feed's by the feed's name.
std::string worldwide(const std::string& id, const FeedSource& source) {
    const std::size_t colon = id.find(':');
    const bool has_scheme = colon != std::string::npos && colon > 1 &&
                            std::isalpha(static_cast<unsigned char>(id.front())) != 0 && id.find(' ') > colon;
    return has_scheme ? id : (source.url.empty() ? source.title : source.url) + "#" + id;
}

// The link is what the story is known by wherever it is met. Only a link that is none of the item's own, because the
// feed's home page or another item has the same, gives way to the id.
void settle_ids(std::vector<Draft>& drafts, const std::vector<std::string>& ids, const FeedSource& source) {
    std::unordered_map<std::string, std::size_t> times;
    for (const Draft& draft : drafts) {
        if (!draft.url.empty()) ++times[canonical_url(draft.url)];
    }
    if (is_web_address(source.url)) times[canonical_url(source.url)] += 2;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const bool is_own = !drafts[i].url.empty() && times[canonical_url(drafts[i].url)] == 1;
        if (!is_own && !ids[i].empty() && ids[i] != drafts[i].url) drafts[i].id = worldwide(ids[i], source);
    }
}

}  // namespace

std::vector<Draft> drafts_of_items(const FeedSource& given, std::vector<FeedItem>&& items, const std::string& file,
                                   Complaints& complaints) {
    FeedSource source = given;
    source.title = outlet_of(on_one_line(source.title));
    std::vector<Draft> drafts;
    std::vector<std::string> ids;
    for (FeedItem& item : items) {
        for (auto* text : {&item.id, &item.url, &item.published, &item.updated, &item.language}) *text = trimmed(*text);
        if (item.url.empty() && is_web_address(item.id)) item.url = item.id;
        item.outlet = on_one_line(item.outlet);
        Draft draft = draft_of(source, item, file, complaints);
        if (draft.text.empty() && draft.title.empty()) {
            complaints.add(
                {file, item.line, "the item has neither title nor text", "nothing to index", Severity::note});
            continue;
        }
        drafts.push_back(std::move(draft));
        ids.push_back(std::move(item.id));
    }
    settle_ids(drafts, ids, source);
    return drafts;
}

}  // namespace pressdex
