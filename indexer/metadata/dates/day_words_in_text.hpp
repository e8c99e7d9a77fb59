// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which words of a sentence name a weekday, or the day before or after, and nothing else: "miércoles", "gestern",
// "فردا". Asked of most words of a story; knows no dates.
#include <string_view>

namespace pressdex {

// As sentences print them where weekdays have no capital; of those that are no other word ("luni" are months, too).
bool is_weekday_in_small_letters(std::string_view name);

// Of the names of the day after those that are no other word ("morgen", "mañana", "明日").
// "vorgestern", "позавчера": two days before, in one word.
bool is_two_days_before(std::string_view name);

// Before a word for yesterday: "the day before", "avant-", "أول".
bool is_behind_one_more_day(std::string_view before);

bool is_day_after(std::string_view name);

// False for nearly all words of Latin script in small letters; what it lets through date_names.hpp judges. Of a single
// word, and of one or two.
bool word_may_name_a_day(std::string_view word);
bool may_name_a_day(std::string_view name);

}  // namespace pressdex
