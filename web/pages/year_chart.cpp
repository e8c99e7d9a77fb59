// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/year_chart.hpp"

#include "press/schema.hpp"
#include "web/pages/frame.hpp"

#include <algorithm>
#include <cmath>

namespace pressdex {
namespace {

// Units of the drawing; it is stretched to the column's width.
constexpr unsigned step = 10;
constexpr unsigned bar_width = 8;
constexpr unsigned height = 60;
constexpr std::size_t fewest_steps = 12;  // two years do not fill the whole width

bool is_undated(const YearBar& bar) {
    return bar.year == schema::undated_slug;
}

std::string label_of_year(const YearBar& bar) {
    return is_undated(bar) ? std::string(schema::undated_label) : bar.year;
}

// At least one unit for anything that is there at all.
unsigned bar_height(std::uint32_t count, std::uint32_t most) {
    if (count == 0) return 0;
    if (most == 0) return height;
    const auto tall = static_cast<unsigned>(std::lround(static_cast<double>(count) * height / most));
    return std::clamp(tall, 2U, height);
}

struct Scale {
    std::uint32_t found = 0, archive = 0;
};

Scale scale_of(const std::vector<YearBar>& bars) {
    Scale scale;
    for (const auto& bar : bars) {
        if (is_undated(bar)) continue;  // often more than any year: it would flatten them all
        scale.found = std::max(scale.found, bar.count);
        scale.archive = std::max(scale.archive, bar.total);
    }
    return scale;
}

View rectangle(unsigned x, unsigned tall) {
    View view;
    view.set("x", std::to_string(x));
    view.set("y", std::to_string(height - tall));
    view.set("height", std::to_string(tall));
    return view;
}

View bar_view(const YearChart& chart, const YearBar& bar, unsigned x, const Scale& scale) {
    View view;
    const bool is_chosen = std::ranges::find(chart.chosen, bar.year) != chart.chosen.end();
    std::string says = label_of_year(bar) + ": " + stories_counted(bar.count);
    if (chart.shows_archive) says += " of " + with_commas(bar.total) + " in the archive";
    view.set("says", says);
    view.set("url", bar.count > 0 ? View(chart.url(bar.year)) : View(false));
    view.set("x", std::to_string(x));
    view.set("found", bar.count > 0 ? rectangle(x, bar_height(bar.count, scale.found)) : View(false));
    const unsigned pale = chart.shows_archive ? bar_height(bar.total, scale.archive) : 0;
    view.set("pale", pale > 0 ? rectangle(x, pale) : View(false));
    view.set("class", is_chosen ? View("on") : is_undated(bar) ? View("undated") : View(false));
    return view;
}

View row_view(const YearChart& chart, const YearBar& bar) {
    View view;
    view.set("year", bar.year);
    view.set("label", label_of_year(bar));
    view.set("count", with_commas(bar.count));
    view.set("total", chart.shows_archive ? View(with_commas(bar.total)) : View(false));
    view.set("chosen", View(std::ranges::find(chart.chosen, bar.year) != chart.chosen.end()));
    view.set("url", View(chart.is_in_form ? std::string() : chart.url(bar.year)));
    return view;
}

// Years that were chosen and have left the chart keep their box, so that applying the form keeps them.
std::vector<YearBar> rows_of(const YearChart& chart) {
    std::vector<YearBar> rows;
    for (const auto& bar : chart.bars) {
        if (bar.count > 0 || std::ranges::find(chart.chosen, bar.year) != chart.chosen.end()) rows.push_back(bar);
    }
    std::ranges::reverse(rows);
    for (const auto& year : chart.chosen) {
        if (std::ranges::find(rows, year, &YearBar::year) == rows.end()) rows.push_back({year, 0, 0});
    }
    return rows;
}

}  // namespace

View year_chart_view(const YearChart& chart) {
    const auto rows = rows_of(chart);
    if (rows.empty()) return View(false);
    const Scale scale = scale_of(chart.bars);
    View bars = list();
    unsigned x = 0;
    std::string first, last;
    for (const auto& bar : chart.bars) {
        if (is_undated(bar)) {
            x += step;  // a gap: undated is no year
        } else {
            if (first.empty()) first = bar.year;
            last = bar.year;
        }
        bars.push_back(bar_view(chart, bar, x, scale));
        x += step;
    }
    View table = list();
    for (const auto& row : rows) table.push_back(row_view(chart, row));
    View view;
    view.set("width", std::to_string(std::max<std::size_t>(x - (x > 0 ? step - bar_width : 0), fewest_steps * step)));
    view.set("height", std::to_string(height));
    view.set("bars", bars);
    view.set("has_bars", View(!chart.bars.empty()));
    view.set("first", text_or_nothing(first));
    view.set("last", text_or_nothing(last == first ? std::string() : last));
    const bool has_undated = !chart.bars.empty() && is_undated(chart.bars.back());
    view.set("undated", has_undated ? View(with_commas(chart.bars.back().count)) : View(false));
    view.set("undated_url",
             has_undated && chart.bars.back().count > 0 ? View(chart.url(chart.bars.back().year)) : View(false));
    view.set("rows", table);
    view.set("in_form", View(chart.is_in_form));
    view.set("shows_archive", View(chart.shows_archive));
    return view;
}

}  // namespace pressdex
