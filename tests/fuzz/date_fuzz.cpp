// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in a text: the dates found lie in it, in order, and the calendar has them.
#include "indexer/metadata/dates/date_text.hpp"
#include "indexer/metadata/dates/day_of_month.hpp"
#include "indexer/metadata/dates/days_of_no_event.hpp"
#include "indexer/metadata/dates/event_labels.hpp"
#include "indexer/metadata/dates/event_today.hpp"
#include "indexer/metadata/dates/event_weekday.hpp"
#include "indexer/metadata/dates/event_year.hpp"
#include "press/text/charset.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace pressdex;
    const std::string text = decoded(std::string_view(reinterpret_cast<const char*>(bytes), size)).text;
    std::uint32_t before = 0;
    for (const DateInText& date : dates_in(text)) {
        if (date.from < before || date.to <= date.from || date.to > text.size()) std::abort();
        if (date.year != 0 && !period_of(date)) std::abort();
        before = date.to;
    }
    period_from(text);
    if (const auto alone = day_of_month_in(text)) {
        if (alone->to <= alone->from || alone->to > text.size() || alone->day < 1 || alone->day > 31) std::abort();
        resolved_day_of_month(alone->day, *day_of(2024, 3, 1), alone->is_ahead);
    }
    // What is told against the day of publication lies in the text, and near that day.
    const auto is_within = [&](std::string_view quote) {
        return quote.data() >= text.data() && quote.data() + quote.size() <= text.data() + text.size();
    };
    const Day published = *day_of(2024, 3, 1);
    if (const auto told = weekday_in(text, published, size % 2 == 0)) {
        constexpr int farthest = 14;
        if (!is_within(told->quote) || std::abs(told->day.number - published.number) > farthest) std::abort();
    }
    for (const bool is_lede : {true, false})
        if (const auto told = told_of_today(text, is_lede); told && !is_within(told->quote)) std::abort();
    if (const int year = year_of_a_name(text); year != 0 && (year < 1990 || year > 2100)) std::abort();
    is_other_than_event(text, false);
    is_date_line(text);
    event_label_of(text);
    return 0;
}
