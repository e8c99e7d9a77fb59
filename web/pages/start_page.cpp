// SPDX-License-Identifier: GPL-3.0-or-later
// The start page: what the archive holds, at a glance and without a word typed.
#include "web/pages/frame.hpp"
#include "web/pages/nothing_found.hpp"
#include "web/pages/pages.hpp"
#include "web/pages/story_view.hpp"
#include "web/pages/top_values.hpp"
#include "web/pages/year_chart.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

constexpr std::uint32_t newest_shown = 6;
constexpr std::uint32_t values_shown = 8;
constexpr std::size_t years_shown = 12;
constexpr std::size_t sectors_shown = 12;
constexpr unsigned shades = 4;
constexpr std::array most_frequent_of = {FieldId::location, FieldId::organization, FieldId::programme};

Request newest() {
    Request request;
    request.sort = Sort::newest;
    request.limit = newest_shown;
    request.facet_limit = values_shown;
    request.wants_facets = true;
    request.wants_snippets = false;
    request.is_strict = false;
    return request;
}

// 1 (a few) to shades (the most); the number stands in the cell, so that colour alone says nothing.
std::string shade_of(std::uint32_t count, std::uint32_t most) {
    return std::to_string(std::min(shades, 1 + (count - 1) * shades / std::max(most, 1U)));
}

View cell_view(const Links& links, const std::string& sector, const std::string& year, std::uint32_t count,
               std::uint32_t most) {
    View cell;
    cell.set("count", count > 0 ? View(std::to_string(count)) : View(false));
    cell.set("shade", count > 0 ? shade_of(count, most) : std::string());
    cell.set("url", links.browse(FieldId::sector, sector, year));
    return cell;
}

View row_view(const Links& links, const Searcher::Overview::Row& row, const std::vector<std::string>& years,
              std::uint32_t most) {
    View cells = list();
    for (std::size_t i = 0; i < years.size() && i < row.counts.size(); ++i) {
        cells.push_back(cell_view(links, row.value, years[i], row.counts[i], most));
    }
    View view;
    view.set("label", row.label);
    view.set("url", links.browse(FieldId::sector, row.value));
    view.set("cells", cells);
    view.set("total", with_commas(row.total));
    return view;
}

// The largest sectors by the latest years; both have pages with the rest.
View sectors_by_year(const Links& links, const Searcher::Overview& overview) {
    if (overview.rows.empty()) return View(false);
    std::vector<std::string> years = overview.years;
    std::erase(years, std::string(schema::undated_slug));
    if (years.size() > years_shown) years.resize(years_shown);
    std::vector<Searcher::Overview::Row> rows = overview.rows;
    std::ranges::stable_sort(rows, std::greater<>(), &Searcher::Overview::Row::total);
    if (rows.size() > sectors_shown) rows.resize(sectors_shown);
    std::uint32_t most = 1;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < years.size() && i < row.counts.size(); ++i) most = std::max(most, row.counts[i]);
    }
    View heads = list(), views = list();
    for (const auto& year : years) {
        View head;
        head.set("year", year);
        head.set("url", links.browse(FieldId::year, year));
        heads.push_back(head);
    }
    for (const auto& row : rows) views.push_back(row_view(links, row, years, most));
    View view;
    view.set("years", heads);
    view.set("rows", views);
    view.set("all_url", links.browse(FieldId::sector));
    view.set("all", "All " + std::to_string(overview.rows.size()) + " sectors");
    return view;
}

}  // namespace

Result<Response> start_page(const Visit& visit) {
    const auto results = visit.shelf->find(newest());
    if (!results) return Unexpected(results.error());
    const auto overview = visit.shelf->overview(FieldId::sector);
    if (!overview) return Unexpected(overview.error());

    const Coverage coverage = coverage_of(*results);
    YearChart chart{results->histogram, {}, {}, false, false};
    chart.url = [&](const std::string& year) { return visit.links.browse(FieldId::year, year); };
    View view = frame(visit.links, "Press releases, searchable and by subject");
    view.set("stories", stories_counted(coverage.stories));
    view.set("first_year", text_or_nothing(coverage.first_year));
    view.set("last_year", text_or_nothing(coverage.last_year));
    view.set("is_empty", View(coverage.stories == 0));
    view.set("chart", year_chart_view(chart));
    view.set("hits", hit_views(visit.links, *results));
    Request all;
    all.sort = Sort::automatic;
    view.set("newest_url", visit.links.search(all));
    view.set("tops", top_values(visit.links, *results, most_frequent_of, [&](FieldId field, const FacetCount& count) {
                 return visit.links.browse(field, count.value);
             }));
    view.set("overview", sectors_by_year(visit.links, *overview));
    view.set("canonical_url", visit.links.home());
    return filled_page("start", view);
}

}  // namespace pressdex
