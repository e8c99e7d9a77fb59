// SPDX-License-Identifier: GPL-3.0-or-later
// Days of numbers alone: 2021-12-23, 23/12/2021, 14.II.2023.
#include "indexer/metadata/dates/date_grammar.hpp"
#include "indexer/metadata/dates/date_names.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace pressdex {
namespace {

// "14/02/66": Thailand shortens the year 2566. No release tells of 2066, and few of 1966.
int year_of_numeric(std::uint32_t printed) {
    constexpr std::uint32_t first = 51, last = 69;  // 2008 to 2026
    constexpr int to_common = 2500 - 543;
    return printed >= first && printed <= last ? static_cast<int>(printed) + to_common : two_digit_year(printed);
}

}  // namespace

std::size_t DateGrammar::year_first(std::size_t at, DateInText& date) const {
    if (!is_year_number(at) || !is_sign(at + 1, U"-/.–") || token(at + 1)->after_blank) return at;
    const DateToken* month = token(at + 2);
    if (month == nullptr || !month->is_number() || month->digits > 2) return at;
    // Koreans write "2024. 4. 24.", with blanks.
    if (month->after_blank && !token(at + 1)->is_sign(U'.')) return at;
    if (!is_sign(at + 3, std::u32string(1, static_cast<char32_t>(token(at + 1)->value)))) return at;
    const DateToken* day = token(at + 4);
    if (day == nullptr || !day->is_number() || day->digits > 2) return at;
    date.year = common_year(token(at)->value);
    date.month = month->value;
    date.day = day->value;
    date.is_numeric = true;
    return date.day == 0 ? at : at + 5;
}

std::size_t DateGrammar::numeric(std::size_t at, DateInText& date) const {
    if (const std::size_t end = numeric_range(at, date); end != at) return end;
    const DateToken* first = token(at);
    if (first == nullptr || !first->is_number() || first->digits > 2 || first->value == 0 || !is_sign(at + 1, U"/.-"))
        return at;
    const DateToken* second = token(at + 2);
    if (second == nullptr || !second->is_number() || second->digits > 2 || second->value == 0) return at;
    if (at > 0 && !first->after_blank && is_sign(at - 1, U"/.-,")) return at;
    date.is_numeric = true;
    date.day = first->value;
    date.month = second->value;
    if (date.month > 12 && date.day <= 12) std::swap(date.day, date.month);
    const bool slash = is_sign(at + 1, U"/");
    // "31.10.23" is a day, "1.2.19" a section.
    const bool dots = is_sign(at + 1, U".") && first->digits == 2 && second->digits == 2 && !second->after_blank;
    if (is_sign(at + 3, std::u32string(1, static_cast<char32_t>(token(at + 1)->value)))) {
        if (const int printed = year_at(at + 4); printed != 0) {
            date.year = printed;
            return at + 5;
        }
        const DateToken* third = token(at + 4);
        if (third == nullptr || !third->is_number() || third->digits != 2 || third->after_blank) return at;
        if (!slash && !dots) return at;
        const DateToken* behind = token(at + 5);
        const bool goes_on =
            behind != nullptr && !behind->after_blank && (behind->is_sign(U'.') || behind->is_sign(U'/'));
        if (goes_on && token(at + 6) != nullptr && token(at + 6)->is_number() && !token(at + 6)->after_blank) return at;
        if (slash && is_sign(at + 5, U"/")) return at;
        date.year = year_of_numeric(third->value);
        return at + 5;
    }
    // Day and month alone: only where the words before say that it is a date.
    const bool announced = is_word(at - 1, {"ngày", "tanggal", "Ngày", "Tanggal", "sáng", "Sáng", "trưa", "Trưa",
                                            "chiều", "Chiều", "tối", "Tối"}) ||
                           (is_sign(at - 1, U"(,") && at >= 2 && weekday_named(word(at - 2)).has_value());
    return at > 0 && slash && announced && !first->is_sign(U'/') ? at + 3 : at;
}

// "14/II/2023", "14.II.2023"
std::size_t DateGrammar::roman_month(std::size_t at, DateInText& date) const {
    constexpr auto numerals =
        std::to_array<std::string_view>({"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"});
    if (!is_day_number(at) || !is_sign(at + 1, U"/.-")) return at;
    const auto found = std::ranges::find(numerals, word(at + 2));
    if (found == numerals.end() || year_at(at + 4) == 0) return at;
    if (!is_sign(at + 3, std::u32string(1, static_cast<char32_t>(token(at + 1)->value)))) return at;
    date.day = token(at)->value;
    date.month = static_cast<unsigned>(found - numerals.begin()) + 1;
    date.year = year_at(at + 4);
    return at + 5;
}

}  // namespace pressdex
