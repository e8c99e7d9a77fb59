// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Ways on when nothing was found, each tried before it is offered: fewer filters, any of the words, what the archive
// holds.
#include "web/links.hpp"
#include "web/shelf.hpp"
#include "web/templates.hpp"

namespace pressdex {

// Asks the shelf once for each way, at most a dozen times.
Result<View> nothing_found(const Links& links, Shelf& shelf, const Request& request, const Results& results);

// "1,204 stories from 2004 to 2026"
struct Coverage {
    std::uint32_t stories = 0;
    std::string first_year, last_year;  // empty when no story has a date
};
Coverage coverage_of(const Results& everything);

}  // namespace pressdex
