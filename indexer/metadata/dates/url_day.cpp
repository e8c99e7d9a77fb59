// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/url_day.hpp"

#include "indexer/metadata/dates/date_names.hpp"

#include <charconv>

namespace pressdex {
namespace {

// The web is younger; numbers below are articles' own.
constexpr int first_year_of_the_web = 1993;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::size_t digits_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    return end - at;
}

int number(std::string_view text, std::size_t at, std::size_t size) {
    int value = 0;
    std::from_chars(text.data() + at, text.data() + at + size, value);
    return value;
}

std::string_view path_of(std::string_view url) {
    url = archived_address(url);
    url = url.substr(0, url.find_first_of("?#"));
    const auto host = url.find("://");
    if (host == std::string_view::npos) return url;
    const auto path = url.find('/', host + 3);
    return path == std::string_view::npos ? std::string_view() : url.substr(path);
}

bool is_year(int year) {
    return year >= first_year_of_the_web && year <= last_plausible_year;
}

std::optional<UrlDay> made(std::string_view path, std::size_t from, std::size_t to, int year, unsigned month, int day) {
    if (!is_year(year)) return std::nullopt;
    const auto first = day_of(year, month, day == 0 ? 1U : static_cast<unsigned>(day));
    if (!first) return std::nullopt;
    return UrlDay{{*first, day == 0 ? Precision::month : Precision::day}, std::string(path.substr(from, to - from))};
}

// 20191019, alone between signs.
std::optional<UrlDay> joined(std::string_view path, std::size_t at) {
    const int day = number(path, at + 6, 2);
    if (day == 0) return std::nullopt;
    return made(path, at, at + 8, number(path, at, 4), static_cast<unsigned>(number(path, at + 4, 2)), day);
}

// 2023/11/08, 2019-10-19, 2020/aug/29, 2020/08/ from the year on.
std::optional<UrlDay> parted(std::string_view path, std::size_t at) {
    const std::size_t sign = at + 4;
    if (sign >= path.size()) return std::nullopt;
    const char c = path[sign];
    if (c != '/' && c != '-' && c != '_' && c != '.') return std::nullopt;
    std::size_t end = sign + 1;
    unsigned month = 0;
    if (const std::size_t length = digits_at(path, end); length == 1 || length == 2) {
        month = static_cast<unsigned>(number(path, end, length));
        end += length;
    } else if (c == '/' || c == '-') {
        const std::size_t from = end;
        while (end < path.size() && is_letter(path[end])) ++end;
        month = month_named(path.substr(from, end - from)).value_or(0);
    }
    if (month < 1 || month > 12) return std::nullopt;
    const int year = number(path, at, 4);
    const bool goes_on = end < path.size() && path[end] == c;
    if (const std::size_t length = goes_on ? digits_at(path, end + 1) : 0; length == 1 || length == 2) {
        const std::size_t behind = end + 1 + length;
        const bool ends = behind >= path.size() || !is_letter(path[behind]) || c != '/';
        const int day = number(path, end + 1, length);
        if (ends && day > 0) return made(path, at, behind, year, month, day);
    }
    // A year and a month alone only as folders of their own.
    const bool folder = c == '/' && goes_on && at > 0 && path[at - 1] == '/';
    return folder ? made(path, at, end, year, month, 0) : std::nullopt;
}

}  // namespace

std::string_view archived_address(std::string_view url) {
    const auto query = url.find_first_of("?#");
    for (const std::string_view scheme : {"http://", "https://"}) {
        const auto at = url.rfind(scheme, query);
        if (at != std::string_view::npos && at > 0 && url[at - 1] == '/') return url.substr(at);
    }
    return url;
}

std::optional<UrlDay> day_in_url(std::string_view url) {
    const std::string_view path = path_of(url);
    std::optional<UrlDay> month;
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t length = digits_at(path, at);
        if (length == 0) {
            ++at;
            continue;
        }
        std::optional<UrlDay> found;
        if (length == 8)
            found = joined(path, at);
        else if (length == 4)
            found = parted(path, at);
        if (found && found->period.precision == Precision::day) return found;
        if (found && !month) month = found;
        at += length;
    }
    return month;
}

}  // namespace pressdex
