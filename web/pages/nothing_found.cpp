// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/nothing_found.hpp"

#include "press/schema.hpp"
#include "searcher/ways_on.hpp"
#include "web/pages/facet_lists.hpp"
#include "web/pages/frame.hpp"

namespace pressdex {
namespace {

std::string label_of(const WayOn& way, const Request& request, const Results& results) {
    switch (way.kind) {
        case WayKind::without_filter: {
            std::string label = "Without " + std::string(heading_of(*way.field)) + ":";
            for (const auto& value : request.chosen(*way.field))
                label += " " + label_of_chosen(results, *way.field, value);
            return label;
        }
        case WayKind::any_day:
            return "At any time";
        case WayKind::nearest_year:
            return "In " + way.what;
        case WayKind::loosened:
            return "As " + way.what;
        case WayKind::without_part:
            return "Without \u201C" + way.what + "\u201D";
        case WayKind::any_word:
            return "Any of these words";
        case WayKind::any_word_without_filters:
            return "Any of these words, without filters";
        case WayKind::without_filters:
            return "Without any filter";
        case WayKind::without_words:
            return "With these filters and no words";
    }
    return {};
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
    const auto ways = ways_on(request, [&shelf](const Request& other) { return shelf.find(other); });
    if (!ways) return Unexpected(ways.error());
    for (const WayOn& way : *ways) {
        View offer;
        offer.set("label", label_of(way, request, results));
        offer.set("url", links.search(way.request));
        offer.set("count", stories_counted(way.total));
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
