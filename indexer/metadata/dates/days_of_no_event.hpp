// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Days in a sentence on which nothing took place: deadlines, validity, history, years of statistics. Resolves no day.
#include "indexer/metadata/dates/date_text.hpp"

#include <string>
#include <string_view>

namespace pressdex {

// A to Z made small; everything else as it is.
std::string lower_ascii(std::string_view text);

// "until 17 April" in languages that say so behind the day.
bool is_deadline(std::string_view after);

// What stands before a day makes it a deadline, a founding, another year's ("last year's edition of ...").
bool is_other_than_event(std::string_view before, bool begins_range);

// "from 5 August to 7 August", "between 1 January and 30 June": two days joined by a word or a dash.
bool is_span(std::string_view sentence, const DateInText& first, const DateInText& last);

// More than what one event takes, as far as the printed months tell: the time that figures are about.
bool is_long_span(const DateInText& first, const DateInText& last);

// "Published Monday, 16 March 2020, 09:22 PM": a line about the page.
bool is_date_line(std::string_view paragraph);

// "today announced", "announced here today": the word at `at` tells when something was said. `words`: ASCII lower case.
bool is_beside_saying(std::string_view words, std::size_t at, std::size_t size);

// "Ofelia B. Domingo": a weekday of another language than English right behind a name or an initial.
bool is_family_name(std::string_view before, std::string_view name);

}  // namespace pressdex
