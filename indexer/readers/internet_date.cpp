// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/internet_date.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace pressdex {
namespace {

constexpr std::string_view blanks = " \t\r\n";

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

std::optional<Period> plausible(std::optional<Period> period) {
    if (!period || year_of(period->first) < first_plausible_year || year_of(period->first) > last_plausible_year)
        return std::nullopt;
    return period;
}

// "Dec", "December", "Sept": RFC 5322 has the first three letters, real feeds the whole name too.
std::optional<unsigned> month_named(std::string_view word) {
    constexpr std::array<std::string_view, 12> names = {"january",   "february", "march",    "april",
                                                        "may",       "june",     "july",     "august",
                                                        "september", "october",  "november", "december"};
    std::string lower(word);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    if (lower.ends_with('.')) lower.pop_back();
    if (lower.size() < 3) return std::nullopt;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].starts_with(lower)) return static_cast<unsigned>(i + 1);
    }
    return std::nullopt;
}

// Two digits are read as RFC 5322, section 4.3, says.
std::optional<int> year_written(std::string_view word) {
    const auto year = number(word);
    if (!year) return std::nullopt;
    if (word.size() == 4) return year;
    if (word.size() != 2) return std::nullopt;
    return *year + (*year < 50 ? 2000 : 1900);
}

std::optional<Period> rfc3339(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && (is_digit(text[end]) || text[end] == '-')) ++end;
    // Behind a whole day stands the hour, or nothing.
    if (end < text.size() && (end != 10 || (text[end] != 'T' && text[end] != 't' && text[end] != ' ')))
        return std::nullopt;
    if (end == 8 && text.find('-') == std::string_view::npos) {
        const std::string dashed = std::string(text.substr(0, 4)) + "-" + std::string(text.substr(4, 2)) + "-" +
                                   std::string(text.substr(6, 2));
        return plausible(period_from_iso(dashed));
    }
    // "2024-01-01-05:00" is no date of ours; "2021" alone is one.
    return plausible(period_from_iso(text.substr(0, end)));
}

std::optional<Period> rfc5322(std::string_view text) {
    std::vector<std::string_view> words;
    while (words.size() < 5) {
        const std::size_t from = text.find_first_not_of(" \t\r\n,-", 0);
        if (from == std::string_view::npos) break;
        text.remove_prefix(from);
        const std::size_t size = std::min(text.find_first_of(" \t\r\n,-"), text.size());
        words.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    // The weekday is not believed: it is wrong more often than the day.
    if (!words.empty() && !is_digit(words.front().front()) && !month_named(words.front())) words.erase(words.begin());
    if (words.size() < 3) return std::nullopt;
    // "Dec 23, 2021" is no RFC's, but is met in feeds.
    const bool month_first = month_named(words[0]).has_value();
    const auto month = month_named(words[month_first ? 0 : 1]);
    const auto day = number(words[month_first ? 1 : 0]);
    const auto year = year_written(words[2]);
    if (!month || !day || !year || *day < 1) return std::nullopt;
    const auto found = day_of(*year, *month, static_cast<unsigned>(*day));
    if (!found) return std::nullopt;
    return plausible(Period{*found, Precision::day});
}

}  // namespace

std::optional<Period> period_of_internet_date(std::string_view text) {
    const std::size_t from = text.find_first_not_of(blanks);
    if (from == std::string_view::npos) return std::nullopt;
    text = text.substr(from, text.find_last_not_of(blanks) - from + 1);
    if (auto day = rfc3339(text)) return day;
    return rfc5322(text);
}

}  // namespace pressdex
