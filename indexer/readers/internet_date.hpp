// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Dates as machines write them, in feeds and mails: RFC 3339 and RFC 5322. Never a date in the words of a text.
#include "press/day.hpp"

#include <optional>
#include <string_view>

namespace pressdex {

// "2021-12-23T10:00:00+05:00", "2021-12-23 10:00:00", "2021-12", "Thu, 23 Dec 2021 10:00:00 +0500", "23 December 21":
// the day in the writer's own zone, as it is written; the zone and the hour are not looked at. Empty for anything else
// and for days that the calendar lacks or that lie outside the plausible years.
std::optional<Period> period_of_internet_date(std::string_view text);

}  // namespace pressdex
