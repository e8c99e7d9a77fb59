// SPDX-License-Identifier: GPL-3.0-or-later
// Days of other calendars: the eras of Japan, the Republic's years of Taiwan, the solar Hijri years of Iran, the Bikram
// Sambat of Nepal, the years of Ethiopia.
#include "indexer/metadata/dates/bikram_date.hpp"
#include "indexer/metadata/dates/date_grammar.hpp"
#include "indexer/metadata/dates/ethiopic_date.hpp"
#include "indexer/metadata/dates/solar_date.hpp"

#include <array>
#include <optional>
#include <tuple>
#include <utility>

namespace pressdex {
namespace {

void put(DateInText& date, Day day) {
    const auto common = calendar(day);
    date.year = static_cast<int>(common.year());
    date.month = static_cast<unsigned>(common.month());
    date.day = static_cast<unsigned>(common.day());
}

struct OtherCalendar {
    std::optional<unsigned> (*month_named)(std::string_view);
    std::optional<Day> (*day_of)(int, unsigned, unsigned);
};

constexpr std::array other_calendars = {OtherCalendar{solar_month_named, day_of_solar},
                                        OtherCalendar{bikram_month_named, day_of_bikram},
                                        OtherCalendar{ethiopic_month_named, day_of_ethiopic}};

std::pair<const OtherCalendar*, unsigned> month_of_other_calendar(std::string_view word) {
    if (word.empty() || static_cast<unsigned char>(word.front()) < 0x80) return {nullptr, 0};
    for (const OtherCalendar& calendar : other_calendars) {
        if (const auto month = calendar.month_named(word)) return {&calendar, *month};
    }
    return {nullptr, 0};
}

}  // namespace

std::size_t DateGrammar::era(std::size_t at, DateInText& date) const {
    struct Era {
        std::string_view first, second;
        int before;  // the year before its first
    };
    constexpr std::array eras = {Era{"令", "和", 2018}, Era{"平", "成", 1988}, Era{"昭", "和", 1925},
                                 Era{"民", "國", 1911}, Era{"民", "国", 1911}};
    for (const Era& row : eras) {
        if (word(at) != row.first || word(at + 1) != row.second) continue;
        const DateToken* number = token(at + 2);
        const bool first_year = word(at + 2) == "元";
        if (!first_year && (number == nullptr || !number->is_number() || number->digits > 3)) return at;
        date.year = row.before + (first_year ? 1 : static_cast<int>(number->value));
        if (!first_year) {
            const std::size_t end = east_asian(at + 2, date);
            return end == at + 2 ? at : end;
        }
        if (word(at + 3) != "年") return at;
        const int year = date.year;
        date.year = 0;
        const std::size_t end = east_asian(at + 4, date);
        date.year = year;
        return end == at + 4 ? at : end;
    }
    return at;
}

// "21 اردیبهشت 1399", "२०७५ फागुन १८ गते", "መጋቢት 17 ቀን 2017": day, month and year in any order, of a calendar whose
// months have names of their own.
std::size_t DateGrammar::other_calendar(std::size_t at, DateInText& date) const {
    // No such month has Latin letters.
    const DateToken* second = token(at + 1);
    const bool may_be = static_cast<unsigned char>(text_[tokens_[at].from]) >= 0x80 ||
                        (second != nullptr && static_cast<unsigned char>(text_[second->from]) >= 0x80);
    if (!may_be) return at;
    std::array<unsigned, 2> numbers{};
    std::array<std::uint8_t, 2> digits{};
    const OtherCalendar* calendar = nullptr;
    unsigned month = 0;
    std::size_t next = at, read = 0;
    while (read < 2 || calendar == nullptr) {
        const DateToken* part = token(next);
        if (part == nullptr) return at;
        if (part->is_number()) {
            if (read == 2) return at;
            numbers[read] = part->value;
            digits[read++] = part->digits;
        } else if (calendar == nullptr && part->is_word()) {
            std::tie(calendar, month) = month_of_other_calendar(word(next));
            if (calendar == nullptr) return at;
        } else {
            return at;
        }
        if (read == 2 && calendar == nullptr && next == at + 1) return at;  // two numbers, and no month between
        ++next;
        if (read == 2 && calendar != nullptr) break;
        if (is_sign(next, U"،,፣/-")) ++next;
        if (is_word(next, {"ماه", "سال", "ቀን", "साल", "गते", "ی"})) ++next;
    }
    const std::size_t year = digits[0] == 4 ? 0 : 1;
    if (digits[year] != 4 || digits[1 - year] > 2) return at;
    const auto day = calendar->day_of(static_cast<int>(numbers[year]), month, numbers[1 - year]);
    if (!day) return at;
    put(date, *day);
    return next;
}

// Both print month and day with two digits: "113-5" may be any number.
std::size_t DateGrammar::other_year_first(std::size_t at, DateInText& date) const {
    constexpr std::uint32_t first_solar = 1380, last_solar = 1420;  // 2001 to 2041
    const DateToken* year = token(at);
    const bool republic = year->digits == 3 && is_republic_year(year->value);
    const bool solar_year = year->digits == 4 && year->value >= first_solar && year->value <= last_solar;
    const bool bikram_year = year->digits == 4 && year->value >= static_cast<std::uint32_t>(first_bikram_year) &&
                             year->value <= static_cast<std::uint32_t>(last_bikram_year);
    if ((!republic && !solar_year && !bikram_year) || !is_sign(at + 1, U"-/.") || token(at + 1)->after_blank) return at;
    const DateToken *month = token(at + 2), *day = token(at + 4);
    const auto is_two_digits = [](const DateToken* number) {
        return number != nullptr && number->is_number() && number->digits == 2 && number->value > 0 &&
               !number->after_blank;
    };
    if (!is_two_digits(month) || !is_two_digits(day)) return at;
    if (!is_sign(at + 3, std::u32string(1, static_cast<char32_t>(token(at + 1)->value)))) return at;
    if (at > 0 && !year->after_blank && is_sign(at - 1, U"-/.,")) return at;
    date.is_numeric = true;
    if (republic) {
        date.year = year_of_republic(year->value);
        date.month = month->value;
        date.day = day->value;
    } else {
        const auto day_of_year = solar_year ? day_of_solar : day_of_bikram;
        const auto common = day_of_year(static_cast<int>(year->value), month->value, day->value);
        if (!common) return at;
        put(date, *common);
    }
    return at + 5;
}

// "The first" is a word there.
std::size_t DateGrammar::urdu_first(std::size_t at, DateInText& date) const {
    if (word(at) != "یکم") return at;
    const Month month = month_at(at + 1);
    if (month.number == 0) return at;
    date.day = 1;
    date.month = month.number;
    return year_behind(month.end, false, date.year);
}

}  // namespace pressdex
