// SPDX-License-Identifier: GPL-3.0-or-later
// All values of a field, A to Z with their counts: of the whole archive (/browse/sector) or among results
// (/browse/sector?q=...).
#include "press/text/utf8.hpp"
#include "web/pages/facet_lists.hpp"
#include "web/pages/frame.hpp"
#include "web/pages/pages.hpp"
#include "web/pages/result_list.hpp"
#include "web/request_url.hpp"

#include <algorithm>

namespace pressdex {
namespace {

constexpr std::size_t values_a_page = 150;
constexpr std::size_t deepest_indent = 3;

struct Value {
    std::string key;  // sorts parents before their children
    const FacetCount* count;
    std::size_t depth;
};

// Slugs are folded already; those of places hold their way down from the country, sectors name their parent.
std::vector<Value> in_order(const FacetTable& table) {
    std::vector<Value> values;
    for (const auto& count : table.counts) {
        std::string key(slug_of_filter(count.value));
        if (!count.parent.empty() && !key.starts_with(count.parent + "/")) key = count.parent + "/" + key;
        const auto depth = static_cast<std::size_t>(std::ranges::count(key, '/'));
        values.push_back({std::move(key), &count, std::min(depth, deepest_indent)});
    }
    std::ranges::sort(values, {}, &Value::key);
    if (table.field == FieldId::year) std::ranges::reverse(values);
    return values;
}

// "A", "0-9", or "Other" for scripts without an alphabet of 26.
std::string letter_of(const Value& value) {
    const char first = value.key.empty() ? '?' : value.key.front();
    if (first >= 'a' && first <= 'z') return std::string(1, static_cast<char>(first - 'a' + 'A'));
    return first >= '0' && first <= '9' ? "0\u20139" : "Other";
}

// Below its country a place needs only its own name.
std::string short_label(const Value& value, FieldId field) {
    const std::string& label = value.count->label;
    return field == FieldId::location && value.depth > 0 ? label.substr(0, label.find(',')) : label;
}

struct Listing {
    const Visit& visit;
    FieldId field;
    Request request;  // its filters and words; empty = the whole archive
    bool is_whole = true;
    std::vector<Value> values;

    std::string page_url(std::size_t page) const {
        return visit.links.browse(field, request, static_cast<std::uint32_t>(page));
    }
    std::string url(const Value& value) const {
        return is_whole ? visit.links.browse(field, value.count->value)
                        : visit.links.search(with_value(request, field, value.count->value));
    }
};

// Where each letter begins; false for short lists and for years.
View letters(const Listing& listing) {
    if (listing.field == FieldId::year || listing.values.size() <= values_a_page / 2) return View(false);
    View entries = list();
    std::string last;
    for (std::size_t i = 0; i < listing.values.size(); ++i) {
        std::string letter = letter_of(listing.values[i]);
        if (letter == last) continue;
        View entry;
        entry.set("letter", letter);
        entry.set("url", listing.page_url(i / values_a_page + 1));
        entries.push_back(entry);
        last = std::move(letter);
    }
    View view;
    view.set("entries", entries);
    return view;
}

View rows(const Listing& listing, std::size_t page) {
    View views = list();
    const std::size_t begin = (page - 1) * values_a_page;
    for (std::size_t i = begin; i < std::min(begin + values_a_page, listing.values.size()); ++i) {
        const Value& value = listing.values[i];
        View row;
        row.set("url", listing.url(value));
        row.set("label", short_label(value, listing.field));
        row.set("count", with_commas(value.count->count));
        row.set("depth", value.depth == 0 ? View(false) : View(std::to_string(value.depth)));
        views.push_back(row);
    }
    return views;
}

}  // namespace

Result<Response> values_page(const Visit& visit) {
    const Field* field = schema::field_named(visit.captured.front());
    if (field == nullptr || !field->facet) return failure(ErrorKind::not_found, "no such field");
    Listing listing{visit, field->id, request_from(visit.parameters, visit.now), true, {}};
    // The page is this list's, and there may be more of them than of results.
    std::size_t page = 1;
    for (const auto& [key, value] : visit.parameters) {
        if (key == "page" && value.size() < 5) page = static_cast<std::size_t>(std::max(1, std::atoi(value.c_str())));
    }
    listing.request = on_page(listing.request, 1);
    listing.is_whole = parameters_of(listing.request).empty();

    Request counted = listing.request;
    counted.limit = 0;
    counted.facet_limit = 0;
    const auto results = visit.shelf->find(counted);
    if (!results) return Unexpected(results.error());
    const auto table = std::ranges::find(results->facets, field->id, &FacetTable::field);
    if (table != results->facets.end()) listing.values = in_order(*table);
    const std::size_t pages = std::max<std::size_t>(1, (listing.values.size() + values_a_page - 1) / values_a_page);
    page = std::min(page, pages);

    View view = frame(visit.links, std::string(plural_of(field->id)), SearchBox::in_the_nameplate);
    view.set("heading", std::string(plural_of(field->id)));
    view.set("unlisted", View(!listing.is_whole));
    view.set("among", listing.is_whole ? View(false) : View(result_sentence(*results)));
    view.set("back_url", visit.links.search(listing.request));
    view.set("count", with_commas(listing.values.size()) + (listing.values.size() == 1 ? " value" : " values"));
    view.set("letters", letters(listing));
    view.set("rows", rows(listing, page));
    view.set("has_rows", View(!listing.values.empty()));
    const auto url = [&](std::uint32_t number) { return listing.page_url(number); };
    view.set("pages", pagination(url, static_cast<std::uint32_t>(page), static_cast<std::uint32_t>(pages),
                                 static_cast<std::uint32_t>(pages)));
    view.set("canonical_url", listing.page_url(page));
    Response response = filled_page("values", view);
    response.is_listed = listing.is_whole;
    return response;
}

}  // namespace pressdex
