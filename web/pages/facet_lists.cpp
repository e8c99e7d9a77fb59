// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/facet_lists.hpp"

#include "web/pages/frame.hpp"
#include "web/request_url.hpp"

#include <algorithm>

namespace pressdex {
namespace {

// The fields whose lists are open from the start: those one narrows by most.
bool is_open(FieldId field, const Request& request) {
    return field == FieldId::sector || field == FieldId::location || !request.chosen(field).empty();
}

bool is_same_value(FieldId field, const std::string& typed, const FacetCount& count) {
    return typed == count.value ||
           slug_of_typed(schema::field(field), slug_of_filter(typed)) == slug_of_filter(count.value);
}

bool is_among(FieldId field, const std::string& typed, const std::vector<FacetCount>& counts) {
    return std::ranges::any_of(counts, [&](const FacetCount& count) { return is_same_value(field, typed, count); });
}

View box_view(const std::string& value, const std::string& label, const View& count, bool is_chosen) {
    View view;
    view.set("value", value);
    view.set("label", label);
    view.set("count", count);
    view.set("chosen", View(is_chosen));
    return view;
}

// Chosen values first, then the most frequent; what was chosen by another name (an acronym) keeps a box of its own.
View boxes(const Request& request, const FacetTable& table) {
    View chosen = list(), others = list();
    for (const auto& count : table.counts) {
        (count.is_chosen ? chosen : others)
            .push_back(box_view(count.value, count.label, View(with_commas(count.count)), count.is_chosen));
    }
    for (const auto& value : request.chosen(table.field)) {
        if (!is_among(table.field, value, table.counts))
            chosen.push_back(box_view(value, std::string(slug_of_filter(value)), View(false), true));
    }
    for (const auto& other : others.list_value()) chosen.push_back(other);
    return chosen;
}

View show_all(const Links& links, const Request& request, const FacetTable& table) {
    if (table.values <= table.counts.size()) return View(false);
    View view;
    view.set("url", links.browse(table.field, request, 1));
    view.set("count", with_commas(table.values));
    return view;
}

}  // namespace

std::string_view slug_of_filter(std::string_view value) {
    return value.starts_with('=') ? value.substr(1) : value;
}

std::string label_of_chosen(const Results& results, FieldId field, const std::string& value) {
    for (const auto& table : results.facets) {
        if (table.field != field) continue;
        for (const auto& count : table.counts) {
            if (is_same_value(field, value, count)) return count.label;
        }
    }
    return std::string(slug_of_filter(value));
}

View facet_boxes(const Links& links, const Request& request, const Results& results) {
    View facets = list();
    for (const auto& table : results.facets) {
        if (table.field == FieldId::year || (table.counts.empty() && request.chosen(table.field).empty())) continue;
        View view;
        view.set("name", std::string(schema::field(table.field).name));
        view.set("heading", std::string(heading_of(table.field)));
        view.set("values", with_commas(table.values));
        view.set("open", View(is_open(table.field, request)));
        view.set("boxes", boxes(request, table));
        view.set("all", show_all(links, request, table));
        facets.push_back(view);
    }
    return facets;
}

View facet_links(const Links& links, const Request& request, const Results& results, FieldId left_out) {
    View facets = list();
    for (const auto& table : results.facets) {
        if (table.field == FieldId::year || table.field == left_out || table.counts.empty()) continue;
        View entries = list();
        for (const auto& count : table.counts) {
            if (count.is_chosen || count.count == 0) continue;
            View entry;
            entry.set("url", links.search(with_value(request, table.field, count.value)));
            entry.set("label", count.label);
            entry.set("count", with_commas(count.count));
            entries.push_back(entry);
        }
        if (entries.is_empty_list()) continue;
        View view;
        view.set("heading", std::string(plural_of(table.field)));
        view.set("entries", entries);
        view.set("all", show_all(links, request, table));
        facets.push_back(view);
    }
    return facets;
}

}  // namespace pressdex
