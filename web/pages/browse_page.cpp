// SPDX-License-Identifier: GPL-3.0-or-later
// One value of a field, without words: /browse/sector/leather, /browse/sector/leather/year/2021.
#include "web/pages/facet_lists.hpp"
#include "web/pages/frame.hpp"
#include "web/pages/pages.hpp"
#include "web/pages/result_list.hpp"
#include "web/pages/story_view.hpp"
#include "web/pages/year_chart.hpp"
#include "web/plain_text.hpp"
#include "web/request_url.hpp"

#include <optional>

namespace pressdex {
namespace {

struct Place {
    FieldId field;
    std::string value, year;
};

// Places have slashes, and some servers hand them over unescaped: what stands between the field and "year" is one
// value.
std::optional<Place> place_from(const std::vector<std::string>& captured) {
    const Field* field = schema::field_named(captured.front());
    if (field == nullptr || !field->facet) return std::nullopt;
    std::size_t end = captured.size();
    Place place{field->id, {}, {}};
    if (end >= 4 && captured[end - 2] == "year") {
        place.year = plain_text(captured[end - 1]);
        end -= 2;
    }
    for (std::size_t i = 1; i < end; ++i) place.value += (i == 1 ? "" : "/") + plain_text(captured[i]);
    return place;
}

Request newest_first(const Visit& visit) {
    Request request = request_from(visit.parameters, visit.now);
    const std::uint32_t page = page_number(request);
    request = Request{};
    request.now = visit.now;
    request.is_strict = false;
    request.wants_facets = true;
    request.facet_limit = values_a_facet;
    request.limit = hits_a_page;
    return on_page(std::move(request), page);
}

Result<Response> no_such_value() {
    return failure(ErrorKind::not_found, "no story has this value");
}

// "Leather, 2021"
std::string heading_for(const std::string& label, const Place& place) {
    if (place.year.empty()) return label;
    return label + (place.year == schema::undated_slug ? ", undated" : ", " + place.year);
}

YearChart chart_for(const Visit& visit, const Place& place, const Results& any_year) {
    YearChart chart{any_year.histogram, {}, {}, false, true};
    if (!place.year.empty()) chart.chosen.push_back(place.year);
    if (place.field == FieldId::year) chart.bars.clear();
    chart.url = [&visit, place](const std::string& year) { return visit.links.browse(place.field, place.value, year); };
    return chart;
}

}  // namespace

Result<Response> browse_page(const Visit& visit) {
    const auto place = place_from(visit.captured);
    if (!place) return no_such_value();
    Request request = newest_first(visit);
    request.choose(place->field, place->value);
    Request whole = request;
    if (!place->year.empty()) request = on_page(with_value(request, FieldId::year, place->year), page_number(request));

    auto results = visit.shelf->find(request);
    if (!results) return Unexpected(std::move(results.error()));
    std::optional<Results> around;
    if (!place->year.empty()) {
        whole.limit = 0;
        auto found = visit.shelf->find(whole);
        if (!found) return Unexpected(std::move(found.error()));
        around = *std::move(found);
    }
    const Results& any_year = around ? *around : *results;
    if (any_year.total == 0) return no_such_value();

    const std::string label = label_of_chosen(any_year, place->field, place->value);
    View view = frame(visit.links, heading_for(label, *place) + " \u00b7 " + std::string(plural_of(place->field)),
                      SearchBox::in_the_nameplate);
    view.set("heading", heading_for(label, *place));
    view.set("kind", std::string(plural_of(place->field)));
    view.set("kind_url", visit.links.browse(place->field));
    view.set("whole_url", place->year.empty() ? View(false) : View(visit.links.browse(place->field, place->value)));
    view.set("whole_label", label);
    view.set("count", stories_counted(results->total));
    view.set("chart", year_chart_view(chart_for(visit, *place, any_year)));
    view.set("facets", facet_links(visit.links, on_page(request, 1), *results, place->field));
    view.set("narrow_url", visit.links.search(on_page(request, 1)));
    const bool has_timeline =
        place->field == FieldId::programme || place->field == FieldId::organization || place->field == FieldId::person;
    view.set("timeline_url",
             has_timeline
                 ? View(visit.links.timeline(std::string(schema::field(place->field).name) + ":" + place->value))
                 : View(false));
    QuotesRequest quotes;
    quotes.request.limit = hits_a_page;
    quotes.by = label;
    view.set("quotes_url", place->field == FieldId::person ? View(visit.links.quotes(quotes)) : View(false));
    view.set("hits", hit_views(visit.links, *results));
    view.set("has_hits", View(!results->hits.empty()));
    view.set("first_rank", std::to_string(request.offset + 1));
    const std::string address = visit.links.browse(place->field, place->value, place->year);
    const auto url = [&](std::uint32_t page) {
        return page == 1 ? address : address + "?page=" + std::to_string(page);
    };
    view.set("canonical_url", url(page_number(request)));
    view.set("pages", pagination(url, page_number(request), pages_of(request, *results), page_cap(request.limit)));
    return filled_page("browse", view);
}

}  // namespace pressdex
