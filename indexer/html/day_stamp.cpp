// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/day_stamp.hpp"

#include "indexer/metadata/dates/date_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace pressdex {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::size_t digits_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    return end - at;
}

template <typename Number = int>
Number number(std::string_view digits) {
    Number value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::optional<Period> day_period(int year, int month, int day) {
    if (year < first_plausible_year || year > last_plausible_year || month < 1 || day < 1) return std::nullopt;
    const auto found = day_of(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
    if (!found) return std::nullopt;
    return Period{*found, Precision::day};
}

// What a clock that was never set, an empty field or a form gives instead of a day (Unix, .NET, Excel, Oracle).
bool is_filled_in(const Period& period) {
    const Day day = period.first;
    return (day.number >= -1 && day.number <= 1) || year_of(day) <= first_plausible_year;
}

// Behind the day: "T15:04:34Z", " 22:07:02+00:00". Only a time told in UTC gives minutes.
std::optional<int> utc_minute_of(std::string_view time) {
    if (time.size() < 5 || (time[0] != 'T' && time[0] != 't' && time[0] != ' ')) return std::nullopt;
    time.remove_prefix(1);
    if (digits_at(time, 0) < 2) return std::nullopt;
    const int hour = number(time.substr(0, 2));
    const std::size_t second = is_digit(time[2]) ? 2 : 3;
    if (digits_at(time, second) < 2) return std::nullopt;
    const int minute = number(time.substr(second, 2));
    time.remove_prefix(second + 2);
    const std::size_t zone = time.find_first_not_of("0123456789:.,-");
    if (hour > 23 || minute > 59 || zone == std::string_view::npos) return std::nullopt;
    time.remove_prefix(zone);
    const bool utc = time.starts_with('Z') || time.starts_with('z') || time.starts_with("+00:00") ||
                     time.starts_with("+0000") || time.starts_with(" UTC") || time.starts_with(" GMT") || time == "+00";
    // Midnight sharp is a day without a time.
    return utc && hour + minute > 0 ? std::optional(hour * 60 + minute) : std::nullopt;
}

// 1560960000 seconds or 1560960000000 milliseconds since 1970: from September 2001 on both have a fixed length.
std::optional<DayStamp> from_epoch(std::string_view value) {
    const std::size_t length = digits_at(value, 0);
    if ((length != 10 && length != 13) || value.find_first_not_of(' ', length) != std::string_view::npos)
        return std::nullopt;
    const auto seconds = number<long long>(value.substr(0, 10));
    const auto day = static_cast<std::int32_t>(seconds / 86'400);
    if (year_of(Day{day}) > last_plausible_year) return std::nullopt;
    return DayStamp{{Day{day}, Precision::day}, static_cast<int>(seconds % 86'400 / 60), {}};
}

// "2020-09-26...", "2020/9/6 ...", "20200924", "20200924T150434Z", "20200924115609".
std::optional<DayStamp> from_year_first(std::string_view value) {
    const std::size_t length = digits_at(value, 0);
    if (length == 8 || length == 12 || length == 14) {
        const auto period =
            day_period(number(value.substr(0, 4)), number(value.substr(4, 2)), number(value.substr(6, 2)));
        if (!period) return std::nullopt;
        return DayStamp{*period, length == 8 ? utc_minute_of(value.substr(8)) : std::nullopt, {}};
    }
    if (length != 4 || value.size() < 8) return std::nullopt;
    const char sign = value[4];
    const std::size_t month = digits_at(value, 5);
    if ((sign != '-' && sign != '/' && sign != '.') || month < 1 || month > 2) return std::nullopt;
    const std::size_t at = 5 + month;
    if (at >= value.size() || value[at] != sign) return std::nullopt;
    const std::size_t day = digits_at(value, at + 1);
    if (day < 1 || day > 2) return std::nullopt;
    const auto period =
        day_period(number(value.substr(0, 4)), number(value.substr(5, month)), number(value.substr(at + 1, day)));
    if (!period) return std::nullopt;
    return DayStamp{*period, utc_minute_of(value.substr(at + 1 + day)), {}};
}

// "19.10.19", "19.10.19, 14:34": only where a field is known to hold a date, since versions look alike.
std::optional<DayStamp> from_two_digit_year(std::string_view value) {
    constexpr std::size_t longest = 32;
    const std::size_t day = digits_at(value, 0);
    if (value.size() > longest || day < 1 || day > 2 || day >= value.size() || value[day] != '.') return std::nullopt;
    const std::size_t month = digits_at(value, day + 1);
    const std::size_t at = day + 1 + month + 1;
    if (month < 1 || month > 2 || at > value.size() || value[at - 1] != '.' || digits_at(value, at) != 2)
        return std::nullopt;
    if (at + 2 < value.size() && value[at + 2] == '.') return std::nullopt;
    const int year = 2000 + number(value.substr(at, 2));
    const auto period = day_period(year, number(value.substr(day + 1, month)), number(value.substr(0, day)));
    if (!period) return std::nullopt;
    return DayStamp{*period, std::nullopt, {}};
}

}  // namespace

std::optional<DayStamp> stamp_of_printed(std::string_view text, const Period& period, std::optional<unsigned> weekday,
                                         NumberOrder order) {
    if (is_filled_in(period)) return std::nullopt;
    DayStamp stamp{period, {}, {}};
    if (period.precision != Precision::day) return stamp;
    const auto both = both_orders(text, year_of(period.first));
    if (!both || (period != both->day_first && period != both->month_first)) return stamp;
    const auto told = both->told_by(weekday);
    stamp.period = both->in(told.value_or(order));
    if (!told) stamp.other_order = order == NumberOrder::day_first ? both->month_first : both->day_first;
    return stamp;
}

std::optional<DayStamp> stamp_from(std::string_view value, NumberOrder order) {
    // Longer than any date with its time and weekday: a text, of which the front is looked at.
    constexpr std::size_t longest = 200;
    const std::size_t from = value.find_first_not_of(" \t\r\n\"'");
    if (from == std::string_view::npos) return std::nullopt;
    value = value.substr(from, longest);
    auto stamp = from_epoch(value);
    if (!stamp) stamp = from_year_first(value);
    if (stamp) return is_filled_in(stamp->period) ? std::nullopt : stamp;
    for (const DateInText& date : dates_in(value)) {
        const auto period = period_of(date);
        if (period && period->precision == Precision::day)
            return stamp_of_printed(value.substr(date.from, date.to - date.from), *period, date.weekday, order);
    }
    return from_two_digit_year(value);
}

}  // namespace pressdex
