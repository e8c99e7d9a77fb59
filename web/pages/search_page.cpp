// SPDX-License-Identifier: GPL-3.0-or-later
// The search page: form, filters, chart, hits.
#include "web/pages/facet_lists.hpp"
#include "web/pages/frame.hpp"
#include "web/pages/nothing_found.hpp"
#include "web/pages/pages.hpp"
#include "web/pages/result_list.hpp"
#include "web/pages/story_view.hpp"
#include "web/pages/year_chart.hpp"
#include "web/request_url.hpp"

namespace pressdex {
namespace {

View parameter_view(const Parameter& parameter) {
    View view;
    view.set("key", parameter.key);
    view.set("value", parameter.value);
    return view;
}

// What the form has no control for, so that applying it keeps how things are sorted and matched.
View hidden_inputs(const Request& request) {
    Request rest;
    rest.match = request.match;
    rest.sort = request.sort;
    rest.dates = request.dates;
    rest.copies = request.copies;
    rest.other_spellings = request.other_spellings;
    rest.limit = request.limit;
    View views = list();
    for (const auto& parameter : parameters_of(rest)) views.push_back(parameter_view(parameter));
    return views;
}

std::size_t filters_on(const Request& request) {
    std::size_t on = (request.since.empty() ? 0U : 1U) + (request.until.empty() ? 0U : 1U);
    for (const auto& selection : request.selections) on += selection.values.size();
    return on;
}

// The chart shows all years even when one is chosen: what choosing another would give.
Result<View> chart_view(const Visit& visit, const Request& request, const Results& results) {
    YearChart chart{results.histogram, request.chosen(FieldId::year), {}, true, true};
    const Request any_year = without_field(request, FieldId::year);
    if (!chart.chosen.empty()) {
        Request counted = any_year;
        counted.limit = 0;
        counted.facet_limit = 1;
        auto around = visit.shelf->find(counted);
        if (!around) return Unexpected(std::move(around.error()));
        chart.bars = std::move(around->histogram);
    }
    chart.url = [&](const std::string& year) { return visit.links.search(with_value(any_year, FieldId::year, year)); };
    chart.shows_archive = !request.query.empty() || !without_field(request, FieldId::year).selections.empty() ||
                          !request.since.empty() || !request.until.empty();
    return year_chart_view(chart);
}

void set_form(View& view, const Visit& visit, const Request& request, const Results& results) {
    view.set("query", request.query);
    view.set("since", request.since);
    view.set("until", request.until);
    view.set("hidden", hidden_inputs(request));
    view.set("facets", facet_boxes(visit.links, request, results));
    const auto on = filters_on(request);
    view.set("filters_on", on > 0 ? View(std::to_string(on)) : View(false));
}

View suggestion_view(const Visit& visit, const Request& request, const Results& results) {
    if (!results.suggestion) return View(false);
    Request better = on_page(request, 1);
    better.query = results.suggestion->query;
    View view;
    view.set("query", results.suggestion->query);
    view.set("url", visit.links.search(better));
    view.set("count", stories_counted(results.suggestion->total));
    return view;
}

View notes_view(const std::vector<std::string>& notes) {
    View views = list();
    for (const auto& note : notes) {
        View view;
        view.set("note", note);
        views.push_back(view);
    }
    return views;
}

// What was searched beside the words as typed, and the way to the other choice; false where there is none.
View spellings_view(const Visit& visit, const Request& request, const Results& results) {
    if (request.other_spellings && results.also_searched.empty()) return View(false);
    Request other = on_page(request, 1);
    other.other_spellings = !request.other_spellings;
    // Each by itself: written in one run, words of right-to-left scripts would carry commas and neighbours along.
    View words = list();
    for (const auto& word : results.also_searched) {
        View one;
        one.set("first", View(word == results.also_searched.front()));
        one.set("word", word);
        words.push_back(one);
    }
    View view;
    view.set("has_words", View(!results.also_searched.empty()));
    view.set("words", words);
    view.set("url", visit.links.search(other));
    return view;
}

void set_list(View& view, const Visit& visit, const Request& request, const Results& results) {
    view.set("heading", result_sentence(results));
    view.set("active", active_filters(visit.links, request, results));
    view.set("notes", notes_view(results.notes));
    view.set("has_notes", View(!results.notes.empty()));
    view.set("spellings", spellings_view(visit, request, results));
    view.set("suggestion", suggestion_view(visit, request, results));
    view.set("sorts", sort_links(visit.links, request));
    view.set("copies_switch", copies_switch(visit.links, request, results));
    view.set("json_url", visit.links.search_json(request));
    view.set("csv_url", visit.links.search_csv(request));
    view.set("csv_words", table_words(request, results));
    view.set("atom_url", visit.links.search_atom(request));
    view.set("canonical_url", visit.links.search(request));
    view.set("hits", hit_views(visit.links, results));
    view.set("has_hits", View(!results.hits.empty()));
    view.set("beyond", View(results.hits.empty() && results.total > 0));
    view.set("first_rank", std::to_string(request.offset + 1));
    const auto url = [&](std::uint32_t page) { return visit.links.search(on_page(request, page)); };
    view.set("pages", pagination(url, page_number(request), pages_of(request, results), page_cap(request.limit)));
}

// The question itself cannot be read: the form again, with what is wrong.
Response asked_wrongly(const Visit& visit, const Request& request, const Error& error) {
    View view = frame(visit.links, "This search cannot be read");
    view.set("unlisted", View(true));
    set_form(view, visit, request, {});
    view.set("chart", View(false));
    view.set("heading", std::string("This search cannot be read"));
    view.set("problem", error.sentence);
    view.set("hint", text_or_nothing(error.hint));
    Response response = filled_page("asked_wrongly", view);
    response.status = http_status(error.kind);
    response.is_listed = false;
    return response;
}

}  // namespace

Result<Response> search_page(const Visit& visit) {
    Request request = request_from(visit.parameters, visit.now);
    request.facet_limit = values_a_facet;
    if (request.query.size() > longest_typed_query) {
        return asked_wrongly(
            visit, request,
            {ErrorKind::wrongly_asked, "The search is longer than 2,048 bytes", "Please ask with fewer words."});
    }
    const auto results = visit.shelf->find(request);
    if (!results && results.error().kind == ErrorKind::wrongly_asked)
        return asked_wrongly(visit, request, results.error());
    if (!results) return Unexpected(results.error());

    View view = frame(visit.links, result_sentence(*results));
    view.set("unlisted", View(true));
    set_form(view, visit, request, *results);
    set_list(view, visit, request, *results);
    auto chart = chart_view(visit, request, *results);
    if (!chart) return Unexpected(std::move(chart.error()));
    view.set("chart", *chart);
    view.set("nothing", View(false));
    if (results->total == 0) {
        auto nothing = nothing_found(visit.links, *visit.shelf, request, *results);
        if (!nothing) return Unexpected(std::move(nothing.error()));
        view.set("nothing", *nothing);
    }
    Response response = filled_page("search", view);
    response.is_listed = false;
    return response;
}

}  // namespace pressdex
