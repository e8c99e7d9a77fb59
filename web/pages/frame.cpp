// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/frame.hpp"

#include <array>

namespace pressdex {
namespace {

struct FieldWords {
    FieldId field;
    std::string_view one, many;
};

constexpr std::array<FieldWords, schema::facet_count> field_words = {{
    {FieldId::year, "Year", "Years"},
    {FieldId::sector, "Sector", "Sectors"},
    {FieldId::location, "Place", "Places"},
    {FieldId::organization, "Organization", "Organizations"},
    {FieldId::person, "Person", "People"},
    {FieldId::programme, "Programme", "Programmes"},
    {FieldId::outlet, "Outlet", "Outlets"},
    {FieldId::language, "Language", "Languages"},
}};

constexpr std::array in_the_navigation = {FieldId::sector, FieldId::location,  FieldId::organization,
                                          FieldId::person, FieldId::programme, FieldId::outlet};

View navigation(const Links& links) {
    View entries = list();
    for (const FieldId field : in_the_navigation) {
        View entry;
        entry.set("url", links.browse(field));
        entry.set("label", std::string(plural_of(field)));
        entries.push_back(entry);
    }
    return entries;
}

const FieldWords* words_of(FieldId field) {
    for (const auto& words : field_words) {
        if (words.field == field) return &words;
    }
    return nullptr;
}

}  // namespace

View frame(const Links& links, const std::string& title, SearchBox box) {
    View view;
    view.set("page_title", title);
    view.set("home_url", links.home());
    view.set("help_url", links.help());
    view.set("style_url", links.style());
    view.set("search_url", links.search());
    view.set("timeline_url", links.timeline());
    view.set("quotes_url", links.quotes({}));
    view.set("has_small_box", View(box == SearchBox::in_the_nameplate));
    view.set("navigation", navigation(links));
    view.set("canonical_url", View(false));
    for (const auto* format : {"json_url", "csv_url", "atom_url"}) view.set(format, View(false));
    view.set("unlisted", View(false));
    view.set("query", std::string());
    return view;
}

Response filled_page(std::string_view name, const View& view) {
    Response response;
    response.body = rendered(name, view);
    return response;
}

Response json_answer(std::string json) {
    if (!json.ends_with('\n')) json += '\n';
    Response response;
    response.type = "application/json";
    response.is_listed = false;
    response.body = std::move(json);
    return response;
}

std::string_view heading_of(FieldId field) {
    const auto* words = words_of(field);
    return words != nullptr ? words->one : schema::field(field).name;
}

std::string_view plural_of(FieldId field) {
    const auto* words = words_of(field);
    return words != nullptr ? words->many : schema::field(field).name;
}

std::string with_commas(std::uint64_t number) {
    std::string text = std::to_string(number);
    for (std::size_t i = text.size(); i > 3;) {
        i -= 3;
        text.insert(i, 1, ',');
    }
    return text;
}

std::string stories_counted(std::uint64_t number) {
    return with_commas(number) + (number == 1 ? " story" : " stories");
}

}  // namespace pressdex
