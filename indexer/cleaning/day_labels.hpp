// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the words beside a day in its line make of it: the day on which a text came out or was changed, or on which
// something else ends. Reads no day itself.
#include "indexer/cleaning/lines.hpp"
#include "indexer/metadata/dates/date_text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// `lower`: the line in small letters. Whether a label of publication or of change stands before the date.
bool is_behind_publication_label(std::string_view lower, const DateInText& date);
bool begins_with_publication_label(std::string_view lower);
bool is_behind_change_label(std::string_view lower, const DateInText& date);

// Of several dates in a line the one behind "Published" counts, not the one behind "Updated".
const DateInText& counting_date(std::string_view lower, const std::vector<DateInText>& dates, const DateInText& first);

// "BMR published a resource on October 3, 2022." tells an event: in a sentence the label opens the line or touches the
// date.
bool is_labelled(const Line& line, std::string_view lower, const DateInText& date);

// "10:50"
bool tells_time(std::string_view text);

// "新华网河北频道 ( 2012-06-04 09:20:26 ) 稿件来源：河北日报": minute and source are told of nothing but a paper.
bool tells_time_and_source(std::string_view lower);

// "February 19 to April 25, 2026": the last day of something.
bool ends_range(std::string_view text, const std::vector<DateInText>& dates, const DateInText& date);

// "Deadline: 30 April 2024", "截止日期：2024-04-30": until when, and not when it came out.
bool ends_something(std::string_view text, const DateInText& first);

}  // namespace pressdex
