// SPDX-License-Identifier: GPL-3.0-or-later
// Days of other calendars: the Republic's years of Taiwan, the solar Hijri years of Iran, the lunar ones of Arabia, the
// Bikram Sambat of Nepal, the years of Ethiopia.
#include "indexer/metadata/dates/bikram_date.hpp"
#include "indexer/metadata/dates/date_grammar.hpp"
#include "indexer/metadata/dates/ethiopic_date.hpp"
#include "indexer/metadata/dates/lunar_date.hpp"
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
    bool is_lunar = false;
};

constexpr std::array other_calendars = {
    OtherCalendar{solar_month_named, day_of_solar}, OtherCalendar{bikram_month_named, day_of_bikram},
    OtherCalendar{ethiopic_month_named, day_of_ethiopic}, OtherCalendar{lunar_month_named, day_of_lunar, true}};

bool is_solar_year_in_digits(const DateToken& year) {
    constexpr std::uint32_t first = 1380, last = 1420;  // 2001 to 2041
    return year.digits == 4 && year.value >= first && year.value <= last;
}

bool is_lunar_year_in_digits(const DateToken& year) {
    return year.digits == 4 && year.value >= static_cast<std::uint32_t>(first_lunar_year_in_digits) &&
           year.value <= static_cast<std::uint32_t>(last_lunar_year);
}

std::pair<const OtherCalendar*, unsigned> month_of_other_calendar(std::string_view word) {
    if (word.empty() || static_cast<unsigned char>(word.front()) < 0x80) return {nullptr, 0};
    for (const OtherCalendar& calendar : other_calendars) {
        if (const auto month = calendar.month_named(word)) return {&calendar, *month};
    }
    return {nullptr, 0};
}

}  // namespace

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
            // "ربيع الأول" is a month, "ربيع" alone is none.
            if (!word(next + 1).empty()) {
                const auto to = tokens_[next + 1].to;
                std::tie(calendar, month) = month_of_other_calendar(text_.substr(part->from, to - part->from));
                if (calendar != nullptr) ++next;
            }
            if (calendar == nullptr) std::tie(calendar, month) = month_of_other_calendar(word(next));
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
    date.is_lunar = calendar->is_lunar;
    return date.is_lunar ? behind_lunar_sign(next) : next;
}

std::size_t DateGrammar::behind_lunar_sign(std::size_t at) const {
    return is_word(at, {"هـ", "ه", "هجري", "هجرية", "ھ", "ہجری", "للهجرة"}) ? at + 1 : at;
}

std::size_t DateGrammar::other_year_last(std::size_t at, DateInText& date) const {
    const DateToken *month = token(at + 2), *year = token(at + 4);
    if (year == nullptr || !year->is_number()) return at;
    const bool is_solar = is_solar_year_in_digits(*year);
    if (!is_solar && !is_lunar_year_in_digits(*year)) return at;
    if (!is_day_number(at) || !month->is_number() || !is_sign(at + 1, U"/-.")) return at;
    if (!is_sign(at + 3, std::u32string(1, static_cast<char32_t>(token(at + 1)->value)))) return at;
    const auto day_of_year = is_solar ? day_of_solar : day_of_lunar;
    const auto common = day_of_year(static_cast<int>(year->value), month->value, token(at)->value);
    if (!common) return at;
    put(date, *common);
    date.is_numeric = true;
    date.is_lunar = !is_solar;
    return is_solar ? at + 5 : behind_lunar_sign(at + 5);
}

// Both print month and day with two digits: "113-5" may be any number.
std::size_t DateGrammar::other_year_first(std::size_t at, DateInText& date) const {
    const DateToken* year = token(at);
    const bool republic = year->digits == 3 && is_republic_year(year->value);
    const bool solar_year = is_solar_year_in_digits(*year);
    const bool bikram_year = year->digits == 4 && year->value >= static_cast<std::uint32_t>(first_bikram_year) &&
                             year->value <= static_cast<std::uint32_t>(last_bikram_year);
    const bool lunar_year = is_lunar_year_in_digits(*year);
    if ((!republic && !solar_year && !bikram_year && !lunar_year) || !is_sign(at + 1, U"-/.।") ||
        token(at + 1)->after_blank)
        return at;
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
        const auto day_of_year = solar_year ? day_of_solar : lunar_year ? day_of_lunar : day_of_bikram;
        const auto common = day_of_year(static_cast<int>(year->value), month->value, day->value);
        if (!common) return at;
        put(date, *common);
        date.is_lunar = lunar_year;
    }
    return lunar_year ? behind_lunar_sign(at + 5) : at + 5;
}

std::size_t DateGrammar::urdu_first(std::size_t at, DateInText& date) const {
    if (word(at) != urdu_first_day) return at;
    const std::size_t behind = behind_range(at + 1);
    const Month month = month_at(behind);
    if (month.number == 0) return at;
    date.begins_range = behind != at + 1;
    date.day = 1;
    date.month = month.number;
    return year_behind(month.end, false, date.year);
}

}  // namespace pressdex
