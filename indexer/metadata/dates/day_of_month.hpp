// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A day of the month alone, as the press of Korea, Japan and China prints it ("22일", "17日(木)"): of the month in
// which the paper came out, or of the one before. Knows no other dates.
#include "press/day.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace pressdex {

struct DayOfMonth {
    std::uint32_t from = 0, to = 0;  // bytes
    unsigned day = 0;                // 1..31
    bool is_ahead = false;           // "오는 30일", "将于30日"
};

// The first one that is no length of time ("3일간", "30日間"), no count and no day of a printed month. Linear.
std::optional<DayOfMonth> day_of_month_in(std::string_view sentence);

// The last such day up to the publication; nothing where it lies more than a fortnight back. One that is ahead: the
// next such day.
std::optional<Day> resolved_day_of_month(unsigned day, Day published, bool is_ahead);

}  // namespace pressdex
