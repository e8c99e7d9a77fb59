// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "Signed today", "تفاهمنامه امروز امضا شد": where a text says that something took place on the day of its publication,
// in the languages of the domain. Knows no days.
#include <optional>
#include <string_view>

namespace pressdex {

struct TodayTold {
    std::string_view quote;  // of the text
    const char* rule = "";
};

// Something took place, and is not only announced or said: an occasion beside "today". Linear.
std::optional<TodayTold> occasion_today(std::string_view paragraph);

// "was handed over this morning": the lede of a story that names no other day tells of its own. Linear.
std::optional<TodayTold> part_of_today(std::string_view lede);

}  // namespace pressdex
