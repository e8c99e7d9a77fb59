// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The year in which an undated story's days lie, from the years that it prints without a day.
#include <string_view>

namespace pressdex {

// "National Productivity Week 2018": the last year that the text prints; 0 where it prints none.
int year_in(std::string_view text);

// "the Craft Competition 2019", "Fair-2025": the year in the name of what the text tells of; 0 where there is none, or
// several.
int year_of_a_name(std::string_view text);

}  // namespace pressdex
