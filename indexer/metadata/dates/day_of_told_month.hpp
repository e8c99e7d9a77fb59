// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A day of a month that is told from the publication: "the 12th of this month", "el 12 del mes pasado", "本月12日".
// Days that stand alone are in day_of_month, printed months in date_text.
#include "indexer/metadata/dates/told_month_words.hpp"
#include "press/day.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace pressdex {

struct DayOfToldMonth {
    std::uint32_t from = 0, to = 0;  // bytes
    unsigned day = 0;                // 1..31
    ToldMonth month = ToldMonth::present;
};

// The first one. Linear in the sentence; looks closely at its numbers only.
std::optional<DayOfToldMonth> day_of_told_month_in(std::string_view sentence);

// Nothing where the month has no such day.
std::optional<Day> resolved_day(const DayOfToldMonth& told, Day published);

}  // namespace pressdex
