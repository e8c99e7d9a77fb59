// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/number_order.hpp"

#include "indexer/metadata/dates/date_text.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace pressdex {
namespace {

constexpr std::string_view digits = "0123456789";

// One or two digits at the head of the text, taken off it; 0 where another number stands.
unsigned number_taken_off(std::string_view& text) {
    const std::size_t size = std::min(text.find_first_not_of(digits), text.size());
    if (size < 1 || size > 2) return 0;
    unsigned number = 0;
    std::from_chars(text.data(), text.data() + size, number);
    text.remove_prefix(size);
    return number;
}

// The numbers of "05/04/2024", "05 / 04 / 2024"; {0, 0} where the date has another form.
std::pair<unsigned, unsigned> numbers_in_front(std::string_view text) {
    const std::size_t from = text.find_first_of(digits);
    if (from == std::string_view::npos) return {0, 0};
    text.remove_prefix(from);
    const unsigned first = number_taken_off(text);
    const std::size_t sign = text.find_first_not_of(' ');
    if (first == 0 || sign == std::string_view::npos || (text[sign] != '/' && text[sign] != '-')) return {0, 0};
    text.remove_prefix(sign + 1);
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return {first, number_taken_off(text)};
}

}  // namespace

std::optional<NumberOrder> BothOrders::told_by(std::optional<unsigned> weekday) const {
    const bool fits_day_first = weekday == weekday_of(day_first.first);
    const bool fits_month_first = weekday == weekday_of(month_first.first);
    if (fits_day_first == fits_month_first) return std::nullopt;
    return fits_day_first ? NumberOrder::day_first : NumberOrder::month_first;
}

std::optional<BothOrders> both_orders(std::string_view printed, int year) {
    const auto [first, second] = numbers_in_front(printed);
    if (first < 1 || first > 12 || second < 1 || second > 12 || first == second) return std::nullopt;
    const auto day_first = day_of(year, second, first), month_first = day_of(year, first, second);
    if (!day_first || !month_first) return std::nullopt;
    return BothOrders{{*day_first, Precision::day}, {*month_first, Precision::day}};
}

int votes_for_month_first(std::string_view text) {
    constexpr std::size_t longest = 400;
    int votes = 0;
    if (text.size() > longest || text.find('/') == std::string_view::npos) return votes;
    for (const DateInText& date : dates_in(text)) {
        if (!date.is_numeric || date.year == 0 || date.day <= 12) continue;
        const std::string_view printed = text.substr(date.from, date.to - date.from);
        const auto from = printed.find_first_of(digits);
        const auto sign = printed.find('/');
        if (sign == std::string_view::npos || from > sign || sign - from > 3) continue;
        unsigned first = 0;
        std::from_chars(printed.data() + from, printed.data() + sign, first);
        votes += first == date.day ? -1 : 1;
    }
    return votes;
}

}  // namespace pressdex
