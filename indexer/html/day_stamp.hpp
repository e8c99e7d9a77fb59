// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One date as an attribute or a key of a page gives it, for machines or for readers. Knows nothing of where it stood.
#include "indexer/cleaning/number_order.hpp"
#include "press/day.hpp"

#include <optional>
#include <string_view>

namespace pressdex {

struct DayStamp {
    Period period;
    // Minutes since midnight where the time is told in UTC: the day in the page's own zone may be a neighbour.
    std::optional<int> utc_minute;
    // The same numbers in the other order, where both are possible.
    std::optional<Period> other_order;
};

// The first date of the value. Linear.
//   2020-09-26T12:07:40+02:00CET · 20200924T150434Z · 2020/10/04 15:05:21 · 1560960000 · 1507287600000 ·
//   Apr 02, 2020, 04:11 AM IST · Di., 25.01.2022 - 14:45 · 2020年7月1日 10時00分
// A day printed with an offset is the day in that zone. Refused: a year alone, and what clocks and forms fill in by
// themselves (1970-01-01 and its neighbours, 0001-01-01, 1900-01-01).
std::optional<DayStamp> stamp_from(std::string_view value, NumberOrder order);

// A printed date, `text` being its bytes alone: "06/05/2024" both ways, anything else as it was read. A weekday (0 =
// Sunday) that fits one way only settles it: programs made in America print "Wed, 01/10/2024" everywhere.
std::optional<DayStamp> stamp_of_printed(std::string_view text, const Period& period, std::optional<unsigned> weekday,
                                         NumberOrder order);

}  // namespace pressdex
