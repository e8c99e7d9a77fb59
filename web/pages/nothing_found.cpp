// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/nothing_found.hpp"

#include "press/schema.hpp"
#include "web/pages/facet_lists.hpp"
#include "web/pages/frame.hpp"
#include "web/request_url.hpp"

#include <algorithm>

namespace pressdex {
namespace {

constexpr std::size_t most_ways = 8;

struct Way {
    std::string label;
    Request request;
};

std::vector<Way> fewer_filters(const Request& request, const Results& results) {
    std::vector<Way> ways;
    for (const auto& selection : request.selections) {
        std::string label = "Without " + std::string(heading_of(selection.field)) + ":";
        for (const auto& value : selection.values) label += " " + label_of_chosen(results, selection.field, value);
        ways.push_back({std::move(label), without_field(request, selection.field)});
    }
    if (!request.since.empty() || !request.until.empty()) {
        Request always = on_page(request, 1);
        always.since.clear();
        always.until.clear();
        ways.push_back({"At any time", std::move(always)});
    }
    return ways;
}

std::vector<Way> ways_on(const Request& request, const Results& results) {
    std::vector<Way> ways = fewer_filters(request, results);
    if (ways.size() > 1) ways.push_back({"Without any filter", without_filters(request)});
    if (request.match != Match::any && request.query.find(' ') != std::string::npos) {
        Request any = on_page(request, 1);
        any.match = Match::any;
        ways.push_back({"Any of these words", any});
        if (has_filters(any)) ways.push_back({"Any of these words, without filters", without_filters(std::move(any))});
    }
    if (!request.query.empty() && has_filters(request)) {
        Request wordless = on_page(request, 1);
        wordless.query.clear();
        ways.push_back({"With these filters and no words", std::move(wordless)});
    }
    if (ways.size() > most_ways) ways.resize(most_ways);
    return ways;
}

// Only the total is wanted.
Request counting(Request request) {
    request.limit = 0;
    request.offset = 0;
    request.wants_facets = false;
    request.wants_snippets = false;
    return request;
}

}  // namespace

Coverage coverage_of(const Results& everything) {
    Coverage coverage{everything.total, {}, {}};
    for (const auto& bar : everything.histogram) {
        if (bar.count == 0 || bar.year == schema::undated_slug) continue;
        if (coverage.first_year.empty()) coverage.first_year = bar.year;
        coverage.last_year = bar.year;
    }
    return coverage;
}

Result<View> nothing_found(const Links& links, Shelf& shelf, const Request& request, const Results& results) {
    View offers = list();
    for (const Way& way : ways_on(request, results)) {
        const auto found = shelf.find(counting(way.request));
        if (!found) return Unexpected(found.error());
        if (found->total == 0) continue;
        View offer;
        offer.set("label", way.label);
        offer.set("url", links.search(way.request));
        offer.set("count", stories_counted(found->total));
        offers.push_back(offer);
    }
    Request whole;
    whole.limit = 0;
    whole.wants_facets = true;
    whole.facet_limit = 1;
    const auto everything = shelf.find(whole);
    if (!everything) return Unexpected(everything.error());
    const Coverage coverage = coverage_of(*everything);
    View view;
    view.set("offers", offers);
    view.set("has_offers", View(offers.is_non_empty_list()));
    view.set("stories", stories_counted(coverage.stories));
    view.set("first_year", text_or_nothing(coverage.first_year));
    view.set("last_year", text_or_nothing(coverage.last_year));
    return view;
}

}  // namespace pressdex
