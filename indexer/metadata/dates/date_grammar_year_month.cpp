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

// "2021 оны 3 дугаар сарын 5", "2021 оны гуравдугаар сарын 5": Mongolian papers count the month.
std::size_t DateGrammar::counted_month(std::size_t at, DateInText& date) const {
    if (!is_word(at + 1, {"оны", "онд"})) return at;
    std::size_t next = at + 2;
    if (const DateToken* number = token(next); number != nullptr && number->is_number() && number->digits <= 2) {
        date.month = number->value;
        next += is_sign(next + 1, U"-–") ? 2 : 1;
        if (is_word(next, {"дугаар", "дүгээр", "р"})) ++next;
    } else if (const auto [named, end] = mongolian_month(next); named != 0) {
        date.month = named;
        next = end;
    } else {
        return at;
    }
    if (!is_word(next, {"сарын"}) || !is_day_number(next + 1)) return at;
    date.year = static_cast<int>(token(at)->value);
    date.day = token(next + 1)->value;
    return next + 2;
}

// "есдүгээр сарын 18-нд": the year is left to the reader.
std::size_t DateGrammar::counted_month_alone(std::size_t at, DateInText& date) const {
    // Cyrillic letters begin with the bytes D0 to D3.
    const auto first = static_cast<unsigned char>(text_[tokens_[at].from]);
    if (first < 0xD0 || first > 0xD3) return at;
    const auto [month, end] = mongolian_month(at);
    if (month == 0 || !is_word(end, {"сарын"}) || !is_day_number(end + 1)) return at;
    date.month = month;
    date.day = token(end + 1)->value;
    return end + 2;
}

// "2022. gada", "2022 ж.,", "2022 թ.", "2022(e)ko": what stands behind a year that is put first.
DateGrammar::YearInFront DateGrammar::year_in_front(std::size_t at) const {
    YearInFront year{at + 1};
    for (;; ++year.end) {
        if (is_word(year.end, {"m", "жылғы", "жылдын", "йил", "yil", "yilning", "gada", "ж", "ел", "թ", "թվականի",
                               "წლის", "ခုနှစ်", "د", "e", "ko", "онд"}))
            year.is_marked = true;
        else if (is_sign(year.end, U".") && !year.has_stop)
            year.has_stop = true;
        else if (is_sign(year.end, U",،၊") && !year.has_comma)
            year.has_comma = true;
        else if (!is_sign(year.end, U"-()"))
            return year;
    }
}

// Hungarian, Baltic and Basque papers, those of Central and South Asia put the year first, with a name: "2020. november
// 10.", "2021 жылғы 5 наурыз".
std::size_t DateGrammar::year_named_month(std::size_t at, DateInText& date) const {
    if (!is_year_number(at)) return at;
    if (const std::size_t end = counted_month(at, date); end != at) return end;
    const YearInFront year = year_in_front(at);
    const bool day_first = is_day_number(year.end);
    std::size_t name = year.end;
    if (day_first) {
        // "2022 17-مارت": Uyghur joins the day to its month.
        if (!year.is_marked && !is_sign(year.end + 1, U"-")) return at;
        name = is_sign(year.end + 1, U".-") ? year.end + 2 : year.end + 1;
    }
    const Month month = month_at(name);
    if (month.number == 0) return at;
    // "... in 2020. May 12 was": another sentence; "In 2022, January 12 was": another clause.
    if (!day_first && year.has_stop && !year.is_marked && month.capital) return at;
    const bool is_western = static_cast<unsigned char>(word(name).front()) < 0xCE;
    if ((year.has_comma || day_first) && !year.is_marked && is_western) return at;
    std::size_t next = month.end;
    if (!day_first) {
        if (is_sign(next, U".") || is_word(next, {"මස"})) ++next;
        if (!is_day_number(next)) return at;
        date.day = token(next++)->value;
        int other = 0;
        if (year_behind(next, false, other) != next) return at;
    } else {
        date.day = token(year.end)->value;
    }
    date.year = static_cast<int>(token(at)->value);
    date.month = month.number;
    return next;
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
