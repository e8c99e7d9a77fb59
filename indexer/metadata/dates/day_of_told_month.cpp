// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/day_of_told_month.hpp"

#include "indexer/metadata/dates/date_tokens.hpp"
#include "indexer/metadata/dates/day_of_month.hpp"
#include "press/text/eight_bytes.hpp"
#include "press/text/small_letters.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

using Words = std::string_view;
bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

bool is_latin_letter(Words text, std::size_t at) {
    return at < text.size() && text[at] >= 'a' && text[at] <= 'z';
}

// Behind "12th", "12.", "12º", "12 hb": where the words of the month would begin.
std::size_t behind_ordinal(Words text, std::size_t at) {
    constexpr auto ordinals = std::to_array<Words>({"st", "nd", "rd", "th", "er", "º", "ª", ".", "-го"});
    for (const auto ordinal : ordinals) {
        if (!text.substr(at).starts_with(ordinal) || is_latin_letter(text, at + ordinal.size())) continue;
        at += ordinal.size();
        break;
    }
    while (at < text.size() && (is_blank(text[at]) || text[at] == ',')) ++at;
    constexpr auto days = std::to_array<Words>({"hb ", "day ", "числа "});
    for (const auto day : days) {
        if (text.substr(at).starts_with(day)) return at + day.size();
    }
    return at;
}

// "tanggal 12", "le 12", "วันที่ 12": the number is a day.
bool is_behind_word_for_day(Words text, std::size_t number) {
    constexpr auto words = std::to_array<Words>(
        {"tanggal", "tgl", "pada", "tarikh", "ngày", "mùng", "วันที่", "روز", "يوم", "le", "op", "den"});
    auto before = text.substr(0, number);
    while (!before.empty() && is_blank(before.back())) before.remove_suffix(1);
    return std::ranges::any_of(words, [before](Words word) {
        return before.ends_with(word) &&
               (before.size() == word.size() || !is_latin_letter(before, before.size() - word.size() - 1));
    });
}

// A number; 0 for one that can be no day.
struct Number {
    std::size_t from = 0, to = 0;  // bytes
    unsigned value = 0;
};

// The month's words, which would begin at `at` behind the number.
const MonthWords* phrase_behind(Words text, const Number& number, std::size_t at) {
    const auto rest = text.substr(at);
    const auto holds = [&](MonthNeeds needs) {
        if (needs == MonthNeeds::ordinal) return is_latin_letter(text, number.to);
        return needs == MonthNeeds::nothing || is_behind_word_for_day(text, number.from) ||
               text.substr(number.to, at - number.to).find("hb") != Words::npos;  // "12 hb bulan ini"
    };
    const auto found = std::ranges::find_if(month_behind_day, [&](const MonthWords& phrase) {
        return rest.starts_with(phrase.words) && !is_latin_letter(rest, phrase.words.size()) && holds(phrase.needs);
    });
    return found == month_behind_day.end() ? nullptr : &*found;
}

const MonthWords* phrase_before(Words text, std::size_t at) {
    auto before = text.substr(0, at);
    while (!before.empty() && is_blank(before.back())) before.remove_suffix(1);
    const auto found = std::ranges::find_if(month_before_day, [before](const MonthWords& phrase) {
        const auto begin = before.size() - phrase.words.size();
        return before.ends_with(phrase.words) && (begin == 0 || !is_latin_letter(before, begin - 1));
    });
    return found == month_before_day.end() ? nullptr : &*found;
}

bool is_inside_character(Words text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

constexpr char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// By byte: whether a phrase behind a number begins with it, and whether one before a number ends in it.
constexpr auto beginnings = [] {
    std::array<bool, 256> begins{};
    for (const MonthWords& phrase : month_behind_day) begins[static_cast<unsigned char>(phrase.words.front())] = true;
    return begins;
}();
constexpr auto endings = [] {
    std::array<bool, 256> ends{};
    for (const MonthWords& phrase : month_before_day) ends[static_cast<unsigned char>(phrase.words.back())] = true;
    return ends;
}();

// Asked first, since most numbers have no month's words beside them.
bool may_stand_beside_month(Words sentence, const Number& number) {
    auto before = number.from;
    while (before > 0 && is_blank(sentence[before - 1])) --before;
    if (before > 0 && endings[static_cast<unsigned char>(small(sentence[before - 1]))]) return true;
    const auto at = behind_ordinal(sentence, number.to);
    return at < sentence.size() && (static_cast<unsigned char>(sentence[at]) >= 0x80 ||
                                    beginnings[static_cast<unsigned char>(small(sentence[at]))]);
}

// What is told with the number; only its neighbours are put into small letters.
std::optional<DayOfToldMonth> told_with(Words sentence, const Number& number) {
    constexpr std::size_t reach_before = 40, reach_behind = 64;
    if (number.value < 1 || number.value > 31 || !may_stand_beside_month(sentence, number)) return std::nullopt;
    auto begin = number.from > reach_before ? number.from - reach_before : 0;
    while (is_inside_character(sentence, begin)) ++begin;
    auto end = std::min(number.to + reach_behind, sentence.size());
    while (is_inside_character(sentence, end)) --end;
    const auto near = in_small_letters(sentence.substr(begin, end - begin));
    const Number in_near{number.from - begin, number.to - begin, number.value};
    const auto at = behind_ordinal(near, in_near.to);
    if (const MonthWords* phrase = phrase_behind(near, in_near, at))
        return DayOfToldMonth{static_cast<std::uint32_t>(number.from),
                              static_cast<std::uint32_t>(begin + at + phrase->words.size()), number.value,
                              phrase->month};
    if (const MonthWords* phrase = phrase_before(near, in_near.from))
        return DayOfToldMonth{static_cast<std::uint32_t>(begin + near.rfind(phrase->words, in_near.from)),
                              static_cast<std::uint32_t>(number.to), number.value, phrase->month};
    return std::nullopt;
}

bool is_digit(Words text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

// The number that begins at `at`; value 0 where it has more than two digits or goes on ("12,000", "12.5", "12:30").
Number number_at(Words sentence, std::size_t at) {
    constexpr std::size_t longest = 32;
    const DateToken token = date_tokens(cut(sentence, at + longest), at).front();
    const bool goes_on =
        token.to < sentence.size() && sentence[token.to] != ' ' && is_digit(sentence, std::size_t{token.to} + 1);
    const bool is_part = at > 1 && is_digit(sentence, at - 2) && sentence[at - 1] != ' ';
    return {at, token.to, goes_on || is_part || token.digits > 2 ? 0 : token.value};
}

}  // namespace

std::optional<DayOfToldMonth> day_of_told_month_in(Words sentence) {
    for (std::size_t at = 0; at < sentence.size();) {
        at = behind_ascii_without_digits(sentence, at);
        if (at >= sentence.size()) break;
        if (!begins_date_digit(sentence, at)) {
            ++at;
            continue;
        }
        const Number number = number_at(sentence, at);
        if (const auto told = told_with(sentence, number)) return told;
        at = number.to;
    }
    return std::nullopt;
}

std::optional<Day> resolved_day(const DayOfToldMonth& told, Day published) {
    if (told.month == ToldMonth::past_day) return resolved_day_of_month(told.day, published, false);
    if (told.month == ToldMonth::coming_day) return resolved_day_of_month(told.day, published, true);
    const int step = told.month == ToldMonth::last ? -1 : told.month == ToldMonth::next ? 1 : 0;
    const auto present = calendar(published);
    int year = static_cast<int>(present.year());
    int month = static_cast<int>(static_cast<unsigned>(present.month())) + step;
    if (month == 0) --year, month = 12;
    if (month == 13) ++year, month = 1;
    return day_of(year, static_cast<unsigned>(month), told.day);
}

}  // namespace pressdex
