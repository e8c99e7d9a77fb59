// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/day.hpp"

#include <array>
#include <charconv>
#include <cstdio>

namespace pressdex {
namespace {

constexpr std::array month_names = {"January", "February", "March",     "April",   "May",      "June",
                                    "July",    "August",   "September", "October", "November", "December"};

std::optional<int> digits(std::string_view text, std::size_t count) {
    if (text.size() != count) return std::nullopt;
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + count, value);
    if (error != std::errc{} || end != text.data() + count || text[0] == '-') return std::nullopt;
    return value;
}

}  // namespace

std::optional<Day> day_of(int year, unsigned month, unsigned day) {
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    if (year < 1 || year > 9999 || !date.ok()) return std::nullopt;
    return Day{static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

std::chrono::year_month_day calendar(Day day) {
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{day.number}}};
}

int year_of(Day day) {
    return static_cast<int>(calendar(day).year());
}

unsigned weekday_of(Day day) {
    return std::chrono::weekday{std::chrono::sys_days{std::chrono::days{day.number}}}.c_encoding();
}

std::optional<Day> day_from_iso(std::string_view text) {
    const auto period = period_from_iso(text);
    if (!period || period->precision != Precision::day) return std::nullopt;
    return period->first;
}

std::string iso(Day day) {
    return iso(Period{day, Precision::day});
}

Day today() {
    const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return Day{static_cast<std::int32_t>(now.time_since_epoch().count())};
}

Day last_day(const Period& period) {
    const auto date = calendar(period.first);
    if (period.precision == Precision::day) return period.first;
    if (period.precision == Precision::year) return *day_of(static_cast<int>(date.year()), 12, 31);
    const std::chrono::year_month_day_last last{date.year(), std::chrono::month_day_last{date.month()}};
    return Day{static_cast<std::int32_t>(std::chrono::sys_days{last}.time_since_epoch().count())};
}

std::string iso(const Period& period) {
    const auto date = calendar(period.first);
    std::array<char, 16> text{};
    const int year = static_cast<int>(date.year());
    const unsigned month = static_cast<unsigned>(date.month());
    const unsigned day = static_cast<unsigned>(date.day());
    switch (period.precision) {
        case Precision::year:
            std::snprintf(text.data(), text.size(), "%04d", year);
            break;
        case Precision::month:
            std::snprintf(text.data(), text.size(), "%04d-%02u", year, month);
            break;
        case Precision::day:
            std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", year, month, day);
            break;
    }
    return text.data();
}

std::optional<Period> period_from_iso(std::string_view text) {
    const auto year = digits(text.substr(0, 4), 4);
    if (!year || *year < 1) return std::nullopt;
    if (text.size() == 4) return Period{*day_of(*year, 1, 1), Precision::year};
    if (text.size() < 7 || text[4] != '-') return std::nullopt;
    const auto month = digits(text.substr(5, 2), 2);
    if (!month || *month < 1 || *month > 12) return std::nullopt;
    if (text.size() == 7) return Period{*day_of(*year, static_cast<unsigned>(*month), 1), Precision::month};
    if (text.size() != 10 || text[7] != '-') return std::nullopt;
    const auto day = digits(text.substr(8, 2), 2);
    if (!day || *day < 1) return std::nullopt;
    const auto found = day_of(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
    if (!found) return std::nullopt;
    return Period{*found, Precision::day};
}

std::string in_words(const Period& period) {
    const auto date = calendar(period.first);
    std::string year = std::to_string(static_cast<int>(date.year()));
    if (period.precision == Precision::year) return year;
    const std::string month = month_names.at(static_cast<unsigned>(date.month()) - 1);
    if (period.precision == Precision::month) return month + " " + year;
    return std::to_string(static_cast<unsigned>(date.day())) + " " + month + " " + year;
}

}  // namespace pressdex
