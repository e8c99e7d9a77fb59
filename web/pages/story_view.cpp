// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/story_view.hpp"

#include "press/day.hpp"
#include "press/schema.hpp"
#include "web/pages/frame.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

constexpr std::size_t sectors_on_a_card = 3;

// Languages written from right to left, by their usual script.
constexpr std::array right_to_left = {"ar",  "arc", "ckb", "dv",  "fa", "he", "ks", "ku",
                                      "pnb", "ps",  "sd",  "syr", "ug", "ur", "yi"};

View piece(std::string_view text, bool is_marked) {
    View view;
    view.set("text", std::string(text));
    view.set("marked", View(is_marked));
    return view;
}

View sector_chips(const Links& links, const Story& story) {
    View chips = list();
    const auto values = schema::sectors(story);
    for (std::size_t i = 0; i < std::min(values.size(), sectors_on_a_card); ++i) {
        View chip;
        chip.set("url", links.browse(FieldId::sector, values[i].slug));
        chip.set("label", values[i].label);
        chips.push_back(chip);
    }
    return chips;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text;
}

// Title and body are where one looks anyway; the card says where else.
std::string matched_elsewhere(const Hit& hit) {
    std::vector<std::string> elsewhere;
    const bool shows_marks = !hit.title.marks.empty() || !hit.snippet.marks.empty();
    for (const auto& where : hit.matched_in) {
        if (!shows_marks || (where != "title" && where != "body")) elsewhere.push_back(where);
    }
    return joined(elsewhere);
}

}  // namespace

View date_view(const Story& story) {
    const auto date = effective_date(story);
    if (!date) return View(false);
    View view;
    view.set("iso", iso(*date));
    view.set("words", in_words(*date));
    view.set("is_event", View(!story.published));
    return view;
}

View marked_view(std::string_view text, const Marks& marks) {
    View pieces = list();
    std::size_t at = 0;
    for (const auto& [from, to] : marks) {
        if (from < at || to <= from || to > text.size()) continue;
        if (from > at) pieces.push_back(piece(text.substr(at, from - at), false));
        pieces.push_back(piece(text.substr(from, to - from), true));
        at = to;
    }
    if (at < text.size()) pieces.push_back(piece(text.substr(at), false));
    return pieces;
}

std::string_view direction_of(std::string_view language) {
    if (language.empty()) return "auto";
    const bool is_reversed =
        std::ranges::find(right_to_left, language.substr(0, language.find('-'))) != right_to_left.end();
    return is_reversed ? "rtl" : "ltr";
}

std::string web_address(std::string_view url) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    std::string scheme;
    for (const char c : url.substr(0, url.find(':') + 1)) scheme += lower(c);
    if (scheme != "http:" && scheme != "https:") return {};
    if (!url.substr(scheme.size()).starts_with("//")) return {};
    const bool is_printable = std::ranges::all_of(url, [](char c) { return c > ' ' && c < 0x7F; });
    return is_printable ? std::string(url) : std::string();
}

void describe(View& view, const Links& links, const Story& story, const std::string& query) {
    view.set("url", links.story(story.id, query));
    view.set("title", marked_view(story.title, {}));
    view.set("date", date_view(story));
    view.set("outlet", text_or_nothing(story.outlet));
    const bool has_place = !story.locations.empty() && !story.locations.front().path.empty();
    view.set("place", text_or_nothing(has_place ? story.locations.front().path.front() : std::string()));
    view.set("lang", text_or_nothing(story.language == "en" ? std::string() : story.language));
    view.set("dir", std::string(direction_of(story.language)));
}

View hit_view(const Links& links, const Hit& hit, const std::string& query) {
    View view;
    describe(view, links, hit.story, query);
    if (!hit.title.text.empty()) view.set("title", marked_view(hit.title.text, hit.title.marks));
    view.set("sectors", sector_chips(links, hit.story));
    view.set("has_snippet", View(!hit.snippet.text.empty()));
    view.set("snippet", hit.snippet.text.empty() ? View(false) : marked_view(hit.snippet.text, hit.snippet.marks));
    view.set("matched_in", text_or_nothing(query.empty() ? std::string() : matched_elsewhere(hit)));
    view.set("copies", hit.copies > 1 ? View(std::to_string(hit.copies - 1) + (hit.copies == 2 ? " copy" : " copies"))
                                      : View(false));
    view.set("copies_url", links.story(hit.story.id) + "#copies");
    return view;
}

View hit_views(const Links& links, const Results& results) {
    View views = list();
    for (const auto& hit : results.hits) views.push_back(hit_view(links, hit, results.query));
    return views;
}

}  // namespace pressdex
