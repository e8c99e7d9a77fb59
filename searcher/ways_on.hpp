// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What to ask instead where nothing was found: which filter or word to leave out, which year is nearest. Every way was
// run and found something; knows neither command line nor page.
#include "searcher/ask.hpp"

#include <string_view>
#include <vector>

namespace pressdex {

// Fewest changes first, at most `most_ways`. Of the request's filters each alone and all together, its days, the
// nearest years before and after them, each part of the query, its phrases as words, any of the words, the filters by
// themselves. Asks once for each; about 20 times at worst. Fails as `ask` does.
Result<std::vector<WayOn>> ways_on(const Request& request, const Ask& ask);

inline constexpr std::size_t most_ways = 10;

// "without_filter", "nearest_year", ...
std::string_view name_of(WayKind kind);

}  // namespace pressdex
