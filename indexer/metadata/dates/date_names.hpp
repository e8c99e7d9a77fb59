// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The names of months, weekdays and near days in the languages of the press. One definition; knows no grammar of dates.
#include <optional>
#include <string_view>

namespace pressdex {

// 1 = January; names and usual short forms in any language of the table, the word as printed ("Sept", "اکتوبر", "мая").
std::optional<unsigned> month_named(std::string_view word);

// 0 = Sunday ... 6 = Saturday.
std::optional<unsigned> weekday_named(std::string_view word);

// "yesterday" -1, "today" 0, "tomorrow" 1.
std::optional<int> near_day_named(std::string_view word);

// English names that are also other words ("may", "march", "sun"): only a name when written with a capital.
bool is_also_a_word(std::string_view word);

}  // namespace pressdex
