// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/date_words.hpp"

#include "press/text/folding.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace pressdex::query {
namespace {

constexpr std::array months = {"january", "february", "march",     "april",   "may",      "june",
                               "july",    "august",   "september", "october", "november", "december"};

using Words = std::vector<std::string>;

// Folded words: "23/12/2021" -> 23, 12, 2021; "last-month" -> last, month; digits of every script are ASCII ones.
Words words_of(std::string_view typed) {
    constexpr std::string_view between = " -_/.,";
    Words words;
    while (!typed.empty()) {
        const auto end = std::min(typed.find_first_of(between), typed.size());
        if (end > 0) words.push_back(folded(typed.substr(0, end)));
        typed.remove_prefix(std::min(end + 1, typed.size()));
    }
    return words;
}

// Digits only, at most four of them.
std::optional<unsigned> number(std::string_view word) {
    unsigned value = 0;
    if (word.empty() || word.size() > 4) return std::nullopt;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
    return value;
}

std::optional<int> year(const std::string& word) {
    const auto value = word.size() == 4 ? number(word) : std::nullopt;
    if (!value || *value == 0) return std::nullopt;
    return static_cast<int>(*value);
}

// One or two digits; "3rd" too.
std::optional<unsigned> small_number(std::string_view word) {
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
        if (word.size() > 2 && word.ends_with(ending)) word.remove_suffix(2);
    }
    return word.size() <= 2 ? number(word) : std::nullopt;
}

// "dec", "sept", "december": 12, 9, 12.
std::optional<unsigned> month_named(std::string_view word) {
    if (word.size() < 3) return std::nullopt;
    for (unsigned i = 0; i < months.size(); ++i) {
        if (std::string_view(months.at(i)).starts_with(word)) return i + 1;
    }
    return std::nullopt;
}

DayRange range(Day first, Day last) {
    return {first, last};
}

DayRange range(const Period& period) {
    return range(period.first, last_day(period));
}

// Empty if the calendar lacks the day or the month.
std::optional<DayRange> day(int y, unsigned m, unsigned d) {
    const auto found = day_of(y, m, d);
    if (!found) return std::nullopt;
    return range(*found, *found);
}

std::optional<DayRange> month(int y, unsigned m) {
    const auto first = day_of(y, m, 1);
    if (!first) return std::nullopt;
    return range(Period{*first, Precision::month});
}

// `back` months before that of `now`.
DayRange month_before(Day now, int back) {
    const auto date = calendar(now);
    const int months_gone =
        static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1 - back;
    return *month(months_gone / 12, static_cast<unsigned>(months_gone % 12) + 1);
}

DayRange whole_year(int y) {
    return range(*day_of(y, 1, 1), *day_of(y, 12, 31));
}

// The week, month or year of `now`, or the one before it.
std::optional<DayRange> calendar_unit(const std::string& unit, int back, Day now) {
    if (year_of(now) < first_plausible_year) return std::nullopt;
    if (unit == "week") {
        const int since_monday = static_cast<int>((weekday_of(now) + 6) % 7);
        const Day monday{now.number - since_monday - 7 * back};
        return range(monday, Day{monday.number + 6});
    }
    if (unit == "month") return month_before(now, back);
    if (unit == "year") return whole_year(year_of(now) - back);
    return std::nullopt;
}

// today, yesterday, last week, this year, last 30 days.
std::optional<DayRange> relative(const Words& words, Day now) {
    if (words.size() == 1 && (words[0] == "today" || words[0] == "now")) return range(now, now);
    if (words.size() == 1 && words[0] == "yesterday") return range(Day{now.number - 1}, Day{now.number - 1});
    const bool is_last = !words.empty() && (words[0] == "last" || words[0] == "past");
    if (words.size() == 2 && is_last) return calendar_unit(words[1], 1, now);
    if (words.size() == 2 && words[0] == "this") return calendar_unit(words[1], 0, now);
    if (words.size() == 3 && is_last && (words[2] == "days" || words[2] == "day")) {
        const auto days = number(words[1]);
        if (days && *days > 0) return range(Day{now.number - static_cast<int>(*days) + 1}, now);
    }
    return std::nullopt;
}

bool is_quarter(const std::string& word) {
    return word.size() == 2 && word[0] == 'q' && word[1] >= '1' && word[1] <= '4';
}

std::optional<DayRange> quarter(int y, char which) {
    const unsigned first = static_cast<unsigned>(which - '1') * 3 + 1;
    return range(*day_of(y, first, 1), *month(y, first + 2)->last);
}

// What was written has the form of a date; `days` is empty if the calendar lacks it.
struct Written {
    std::optional<DayRange> days;
};

std::optional<Written> two_words(const std::string& a, const std::string& b) {
    const auto year_first = year(a), year_last = year(b);
    if (year_first && is_quarter(b)) return Written{quarter(*year_first, b[1])};
    if (year_last && is_quarter(a)) return Written{quarter(*year_last, a[1])};
    if (year_first) {
        const auto m = month_named(b) ? month_named(b) : small_number(b);
        if (m) return Written{month(*year_first, *m)};
    }
    if (year_last) {
        const auto m = month_named(a) ? month_named(a) : small_number(a);
        if (m) return Written{month(*year_last, *m)};
    }
    return std::nullopt;
}

std::optional<Written> three_words(const Words& words) {
    const auto first = small_number(words[0]), second = small_number(words[1]), last = small_number(words[2]);
    if (const auto y = year(words[0]); y && last) {
        const auto m = month_named(words[1]) ? month_named(words[1]) : second;
        if (m) return Written{day(*y, *m, *last)};
    }
    if (const auto y = year(words[2])) {
        const auto m = month_named(words[1]) ? month_named(words[1]) : second;
        if (first && m) return Written{day(*y, *m, *first)};
        if (month_named(words[0]) && second) return Written{day(*y, *month_named(words[0]), *second)};
    }
    return std::nullopt;
}

std::optional<Written> written(const Words& words) {
    if (words.size() == 1) {
        if (const auto y = year(words[0])) return Written{whole_year(*y)};
    }
    if (words.size() == 2) return two_words(words[0], words[1]);
    if (words.size() == 3) return three_words(words);
    return std::nullopt;
}

Unexpected refused(std::string_view typed, std::string_view why, std::string hint) {
    return failure(ErrorKind::wrongly_asked, "\"" + std::string(typed) + "\" " + std::string(why), std::move(hint));
}

Result<DayRange> one_end(std::string_view typed, Day now) {
    const Words words = words_of(typed);
    if (const auto days = relative(words, now)) return *days;
    const auto date = written(words);
    if (!date) {
        return refused(typed, "is no date",
                       "write 2021, 2021-12, 2021-12-23, 23/12/2021, \"December 2021\", \"last month\" or 2021..2022");
    }
    if (!date->days)
        return refused(typed, "is no day of the calendar", "the day comes before the month: 23/12/2021, or 2021-12-23");
    return *date->days;
}

}  // namespace

Result<DayRange> days_of_typed(std::string_view typed, Day now) {
    const auto dots = typed.find("..");
    if (dots == std::string_view::npos) return one_end(typed, now);
    const std::string_view left = typed.substr(0, dots);
    const std::string_view right = typed.substr(dots + 2);
    const bool has_left = !words_of(left).empty(), has_right = !words_of(right).empty();
    if (!has_left && !has_right) return refused(typed, "is a range without ends", "write 2021..2022, 2021.. or ..2021");
    DayRange days;
    if (has_left) {
        const auto end = one_end(left, now);
        if (!end) return Unexpected(end.error());
        days.first = end->first;
    }
    if (has_right) {
        const auto end = one_end(right, now);
        if (!end) return Unexpected(end.error());
        days.last = end->last;
    }
    if (days.first && days.last && *days.first > *days.last) {
        return refused(typed, "ends before it begins",
                       "turn it round: " + std::string(right) + ".." + std::string(left));
    }
    return days;
}

}  // namespace pressdex::query
