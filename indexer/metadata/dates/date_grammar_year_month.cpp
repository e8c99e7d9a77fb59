// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/date_grammar.hpp"

#include <algorithm>
#include <array>

namespace pressdex {

// "гуравдугаар", "арван хоёрдугаар": the month that Mongolian counts in words, and where the word ends; 0 for none.
std::pair<unsigned, std::size_t> DateGrammar::mongolian_month(std::size_t at) const {
    constexpr auto ordinals =
        std::to_array<std::string_view>({"нэгдүгээр", "хоёрдугаар", "гуравдугаар", "дөрөвдүгээр", "тавдугаар",
                                         "зургаадугаар", "долоодугаар", "наймдугаар", "есдүгээр", "аравдугаар"});
    constexpr unsigned ten = 10, last_month = 12;
    const bool above_ten = is_word(at, {"арван"});
    const std::size_t end = above_ten ? at + 1 : at;
    const auto found = std::ranges::find(ordinals, word(end));
    if (found == ordinals.end()) return {0, at};
    const unsigned month = static_cast<unsigned>(found - ordinals.begin()) + 1 + (above_ten ? ten : 0);
    return month <= last_month ? std::pair(month, end + 1) : std::pair(0U, at);
}

// Hungarian and Baltic papers put the year first, with a name; Mongolian ones count the month ("3 дугаар сарын",
// "гуравдугаар сарын").
std::size_t DateGrammar::year_named_month(std::size_t at, DateInText& date) const {
    if (!is_year_number(at)) return at;
    const bool counted = is_word(at + 1, {"оны", "онд"});
    const bool marked = counted || is_word(at + 1, {"m", "жылғы", "йил", "yil", "gada"});
    std::size_t next = marked ? at + 2 : at + 1;
    const bool stop = is_sign(next, U".");
    if (stop) ++next;
    // Kazakh: "2021 жылғы 5 наурыз".
    if (marked && !counted && is_day_number(next)) {
        const Month behind = month_at(next + 1);
        date.year = static_cast<int>(token(at)->value);
        date.month = behind.number;
        date.day = token(next)->value;
        return behind.number == 0 ? at : behind.end;
    }
    Month month = month_at(next);
    if (const DateToken* number = token(next); counted && number != nullptr && number->is_number()) {
        month.number = number->digits <= 2 ? number->value : 0;
        month.end = next + (is_sign(next + 1, U"-–") ? 2 : 1);
        if (is_word(month.end, {"дугаар", "дүгээр", "р"})) ++month.end;
        if (!is_word(month.end++, {"сарын"})) return at;
    } else if (const auto [named, end] = mongolian_month(next); counted && named != 0) {
        month.number = named;
        month.end = end;
        if (!is_word(month.end++, {"сарын"})) return at;
    }
    // "... in 2020. May 12 was": another sentence.
    if (month.number == 0 || (stop && !marked && month.capital)) return at;
    next = month.end;
    if (!is_day_number(next)) return at;
    int year = 0;
    if (year_behind(next + 1, false, year) != next + 1) return at;
    date.year = static_cast<int>(token(at)->value);
    date.month = month.number;
    date.day = token(next)->value;
    return next + 1;
}

// Koreans shorten the year in front: "'18.10.16.(화)".
std::size_t DateGrammar::short_year_first(std::size_t at, DateInText& date) const {
    constexpr std::u32string_view apostrophes = U"'’‘`", joints = U".-/";
    const auto number_of = [&](std::size_t i, std::uint8_t most_digits) -> std::uint32_t {
        const DateToken* number = token(i);
        return number != nullptr && number->is_number() && number->digits <= most_digits ? number->value : 0;
    };
    const bool marked = at > 0 && is_sign(at - 1, apostrophes) && !token(at)->after_blank && token(at)->digits == 2;
    if (!marked || !is_sign(at + 1, joints) || !is_sign(at + 3, joints)) return at;
    date.year = two_digit_year(token(at)->value);
    date.month = number_of(at + 2, 2);
    date.day = number_of(at + 4, 2);
    date.is_numeric = true;
    return date.month == 0 || date.day == 0 ? at : at + 5;
}

}  // namespace pressdex
