// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Ranges of days as short as they can be said: in the query language and in words. Knows the calendar only.
#include "press/day.hpp"

#include <optional>
#include <string>

namespace pressdex::query {

// "2021", "2021-12", "2021..2022-06", "2021-03-05..", "..2021". Not both ends are empty.
std::string range_text(std::optional<Day> first, std::optional<Day> last);

// "2021", "23 December 2021", "from 2021 to June 2022", "March 2021 or later", "2021 or earlier".
std::string range_in_words(std::optional<Day> first, std::optional<Day> last);

}  // namespace pressdex::query
