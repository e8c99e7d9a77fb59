// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/range_text.hpp"

namespace pressdex::query {
namespace {

// The longest period that begins with this day.
Period begun_by(Day day) {
    const auto date = calendar(day);
    if (date.day() != std::chrono::day{1}) return {day, Precision::day};
    return {day, date.month() == std::chrono::January ? Precision::year : Precision::month};
}

// The longest period that ends with this day.
Period ended_by(Day day) {
    const auto date = calendar(day);
    const Day first_of_month{day.number - static_cast<int>(static_cast<unsigned>(date.day())) + 1};
    const Period month{first_of_month, Precision::month};
    if (last_day(month) != day) return {day, Precision::day};
    if (date.month() != std::chrono::December) return month;
    return {*day_of(static_cast<int>(date.year()), 1, 1), Precision::year};
}

// Both ends as one period, if they are one.
std::optional<Period> period(Day first, Day last) {
    for (const Precision precision : {Precision::day, Precision::month, Precision::year}) {
        const Period candidate{first, precision};
        if (begun_by(first).precision >= precision && last_day(candidate) == last) return candidate;
    }
    return std::nullopt;
}

}  // namespace

std::string range_text(std::optional<Day> first, std::optional<Day> last) {
    if (first && last) {
        if (const auto whole = period(*first, *last)) return iso(*whole);
    }
    return (first ? iso(begun_by(*first)) : "") + ".." + (last ? iso(ended_by(*last)) : "");
}

std::string range_in_words(std::optional<Day> first, std::optional<Day> last) {
    if (!last) return in_words(begun_by(*first)) + " or later";
    if (!first) return in_words(ended_by(*last)) + " or earlier";
    if (const auto whole = period(*first, *last)) return in_words(*whole);
    return "from " + in_words(begun_by(*first)) + " to " + in_words(ended_by(*last));
}

}  // namespace pressdex::query
