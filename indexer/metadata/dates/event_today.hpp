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

// Something took place, and is not only announced or said: an occasion beside "today". In the lede also part of the
// day ("was handed over this morning"): that of a story that names no other day tells of its own. Linear.
std::optional<TodayTold> told_of_today(std::string_view paragraph, bool is_lede);

}  // namespace pressdex
