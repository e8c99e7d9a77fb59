// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands around a list of hits: the sentence above it, the filters that are on, the ways to sort, the pages.
#include "searcher/results.hpp"
#include "web/links.hpp"
#include "web/templates.hpp"

#include <cstdint>
#include <functional>
#include <string>

namespace pressdex {

// "42 stories about energy, in sector leather"; "At least 20,000 stories ..." where counting stopped.
std::string result_sentence(const Results& results);

// A link each that takes one filter away; false when none is on.
View active_filters(const Links& links, const Request& request, const Results& results);

View sort_links(const Links& links, const Request& request);

// Copies folded or not; false when there are none among the results.
View copies_switch(const Links& links, const Request& request, const Results& results);

// Previous, numbers, next; false for a single page. `url` gives the address of a page.
using PageUrl = std::function<std::string(std::uint32_t)>;
View pagination(const PageUrl& url, std::uint32_t page, std::uint32_t pages, std::uint32_t cap);

// "All as a table (CSV)", or how many of them.
std::string table_words(const Request& request, const Results& results);

// A table of them takes half a second and seven megabytes; the command line exports any number.
inline constexpr std::uint32_t most_rows_a_table = 10'000;

// How many pages the listed stories or groups fill.
std::uint32_t pages_of(const Request& request, const Results& results);

}  // namespace pressdex
