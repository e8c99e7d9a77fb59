// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Stories by year, as numbers for an SVG of bars and as a table. Knows sizes; what a bar links to it is told.
#include "searcher/results.hpp"
#include "web/templates.hpp"

#include <functional>
#include <string>
#include <vector>

namespace pressdex {

struct YearChart {
    std::vector<YearBar> bars;                           // years ascending, then undated
    std::vector<std::string> chosen;                     // years that are filtered by
    std::function<std::string(const std::string&)> url;  // of a year or "undated"
    bool is_in_form = false;                             // the table has a checkbox a year
    bool shows_archive = true;                           // the whole archive as pale bars behind
};

// False when there is nothing to draw.
View year_chart_view(const YearChart& chart);

}  // namespace pressdex
