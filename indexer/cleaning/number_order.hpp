// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which number of 05/04/2024 is the month: only American pages put it first. Tells from what else a page prints; a
// place or language is never guessed from.
#include "press/day.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace pressdex {

enum class NumberOrder : std::uint8_t { day_first, month_first };

struct BothOrders {
    Period day_first, month_first;

    const Period& in(NumberOrder order) const { return order == NumberOrder::day_first ? day_first : month_first; }
    // The one that a printed weekday (0 = Sunday) fits alone; empty where it fits both or none.
    std::optional<NumberOrder> told_by(std::optional<unsigned> weekday) const;
};

// Of a printed date, `printed` being its bytes alone; empty where it has another form or can be read one way only.
// 05.04.2024 is the form of countries that put the day first.
std::optional<BothOrders> both_orders(std::string_view printed, int year);

// +1 for each date such as 06/13/2019, -1 for each such as 13/06/2019. Long texts are not looked at.
int votes_for_month_first(std::string_view text);

}  // namespace pressdex
