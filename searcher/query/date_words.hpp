// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Days as people type them -> a range of days. Knows the calendar and `now`, never a clock.
#include "press/day.hpp"
#include "press/result.hpp"

#include <optional>
#include <string_view>

namespace pressdex::query {

struct DayRange {
    std::optional<Day> first;  // empty: open
    std::optional<Day> last;
    bool operator==(const DayRange&) const = default;
};

// 2021, 2021-12, 2021-12-23, 2021-q1, 23/12/2021 (day first), "Dec 2021", "23 December 2021", today, yesterday, "last
// week" (the 7 days before today's week), last-month, "this year"; ranges a..b, ..b, a.. of these. Weeks begin on
// Monday; letter case does not matter. Fails with wrongly_asked: a day that the calendar lacks, a reversed range (the
// hint turns it round), anything else.
Result<DayRange> days_of_typed(std::string_view typed, Day now);

}  // namespace pressdex::query
