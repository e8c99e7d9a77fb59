// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/date_text.hpp"

#include "indexer/metadata/dates/date_grammar.hpp"
#include "indexer/metadata/dates/date_names.hpp"
#include "indexer/metadata/dates/date_tokens.hpp"
#include "press/text/eight_bytes.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>

namespace pressdex {
namespace {

// "Thứ tư", "Thứ tư,", "On Wednesday, the": the weekday before token `at`, and where it starts.
void take_weekday(std::string_view text, const std::vector<DateToken>& tokens, std::size_t at, DateInText& date) {
    std::size_t i = at;
    for (int skipped = 0; i > 0 && skipped < 3; ++skipped) {
        const DateToken& before = tokens[i - 1];
        if (before.is_word()) {
            const std::string_view word = text.substr(before.from, before.to - before.from);
            std::optional<unsigned> found;
            std::size_t first = i - 1;
            if (i >= 2 && tokens[i - 2].is_word()) {
                first = i - 2;
                found = weekday_named(text.substr(tokens[first].from, before.to - tokens[first].from));
            }
            if (!found) {
                first = i - 1;
                found = weekday_named(word);
            }
            // "Jan Sun 5": a short English name counts with a capital only.
            if (found && !(is_also_a_word(word) && word.front() >= 'a' && word.front() <= 'z')) {
                date.weekday = found;
                date.from = tokens[first].from;
                return;
            }
            if (word != "the" && word != "ngày" && word != "tanggal" && word != "dated") return;
        } else if (!before.is_sign(U',') && !before.is_sign(U'(') && !before.is_sign(0x060C) && !before.is_sign(U'.') &&
                   !before.is_sign(U'-')) {
            return;
        }
        --i;
    }
}

bool is_possible(const DateInText& date) {
    if (date.month > 12 || (date.month == 0 && date.day != 0)) return false;
    if (date.year != 0 && (date.year < first_plausible_year || date.year > last_plausible_year)) return false;
    if (date.day == 0) return date.year != 0 && date.month != 0;
    // A leap year stands in when none is printed.
    return day_of(date.year == 0 ? 2000 : date.year, date.month, date.day).has_value();
}

// 五月: the month's sign, right behind a numeral that is no digit.
bool is_month_behind_numeral(std::string_view text, std::size_t at) {
    constexpr std::size_t letter = 3;  // bytes
    return at >= letter && text.substr(at).starts_with("月") && is_han_numeral(code_point_at(text, at - letter).value);
}

// The first byte of a digit at or behind `at`, or of what stands for one. 年 and 月 stand behind digits.
std::size_t next_digit(std::string_view text, std::size_t at) {
    for (; at < text.size(); ++at) {
        at = behind_ascii_without_digits(text, at);
        if (at >= text.size()) break;
        if (begins_date_digit(text, at)) return at;
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte == 0xE6 && is_month_behind_numeral(text, at)) return at;
        if (byte == 0xDB && text.substr(at).starts_with(urdu_first_day)) return at;
    }
    return text.size();
}

struct Window {
    std::size_t from = 0, to = 0;
};

// Every date has a digit, a numeral before 月 or the Urdu word for the first day: only what stands around digits is cut
// into tokens. No date reaches farther than this beside its digits, the weekday included; windows that touch are one.
Window window_around(std::string_view text, std::size_t digit, std::size_t read) {
    constexpr std::size_t reach = 112;
    const auto is_inside_word = [&](std::size_t at) {
        const char c = text[at];
        return c != ' ' && c != '\t' && c != '\n';
    };
    const auto is_continuation = [&](std::size_t at) {
        return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    };
    Window window{std::max(read, digit - std::min(digit, reach)), digit};
    for (std::size_t at = digit; at < text.size() && at <= window.to + reach; at = next_digit(text, at + 1))
        window.to = at;
    window.to = std::min(text.size(), window.to + reach);
    // Not into a word: at most another reach, for scripts without blanks.
    for (std::size_t left = reach; left > 0 && window.from > read && is_inside_word(window.from - 1); --left)
        --window.from;
    for (std::size_t left = reach; left > 0 && window.to < text.size() && is_inside_word(window.to); --left)
        ++window.to;
    while (window.from > read && is_continuation(window.from)) --window.from;
    while (window.to < text.size() && is_continuation(window.to)) ++window.to;
    return window;
}

void find_in(std::string_view whole, const Window& window, std::vector<DateInText>& dates) {
    const std::string_view text = whole.substr(0, window.to);
    const std::vector<DateToken> tokens = date_tokens(text, window.from);
    const DateGrammar grammar(text, tokens);
    for (std::size_t i = 0; i < tokens.size();) {
        DateInText date;
        const std::size_t end = grammar.match(i, date);
        if (end <= i || !is_possible(date)) {
            // A day that the calendar lacks is no date, nor is what is left of it ("30 February 2024").
            i = end > i && date.day != 0 && date.month != 0 ? end : i + 1;
            continue;
        }
        date.from = tokens[i].from;
        date.to = tokens[end - 1].to;
        take_weekday(text, tokens, i, date);
        if (dates.empty() || date.from >= dates.back().to) dates.push_back(date);
        i = end;
    }
}

// "12 March to 14 March 2024", "18 October and 19 October, 2017": the year stands once, behind the last.
void share_years(std::string_view text, std::vector<DateInText>& dates) {
    for (std::size_t i = dates.size(); i-- > 1;) {
        DateInText& first = dates[i - 1];
        const DateInText& second = dates[i];
        if (first.year != 0 || second.year == 0 || second.from - first.to > 120) continue;
        const std::string_view between = text.substr(first.to, second.from - first.to);
        const bool apart = between.find(". ") != std::string_view::npos && first.month != second.month;
        if (apart || first.month > second.month) continue;
        first.year = second.year;
        if (!is_possible(first))
            first.year = 0;
        else if (between.size() <= 12)
            first.begins_range = true;
    }
}

// "12 ربيع الأول 1445 هـ الموافق 27 سبتمبر 2023 م" is one day, told twice; calendars that sight the moon may be two
// days off.
void join_lunar_twins(std::vector<DateInText>& dates) {
    constexpr std::uint32_t near_bytes = 40;
    constexpr int off_by = 2;
    const auto are_twins = [&](const DateInText& one, const DateInText& other) {
        if (one.is_lunar == other.is_lunar || other.from - one.to > near_bytes) return false;
        const auto first = period_of(one), second = period_of(other);
        return first && second && second->precision == first->precision &&
               std::abs(first->first.number - second->first.number) <= off_by;
    };
    std::vector<DateInText> kept;
    for (const DateInText& date : dates) {
        if (kept.empty() || !are_twins(kept.back(), date)) {
            kept.push_back(date);
            continue;
        }
        const auto from = kept.back().from;
        if (!date.is_lunar) kept.back() = date;
        kept.back().from = from;
        kept.back().to = date.to;
    }
    dates = std::move(kept);
}

}  // namespace

std::vector<DateInText> dates_in(std::string_view text) {
    std::vector<DateInText> dates;
    if (text.size() > UINT32_MAX) return dates;
    std::size_t read = 0;
    for (std::size_t digit = next_digit(text, 0); digit < text.size(); digit = next_digit(text, read)) {
        const Window window = window_around(text, digit, read);
        find_in(text, window, dates);
        read = window.to;
    }
    share_years(text, dates);
    if (std::ranges::any_of(dates, &DateInText::is_lunar)) join_lunar_twins(dates);
    return dates;
}

std::optional<Period> period_of(const DateInText& date) {
    if (date.year == 0) return std::nullopt;
    const auto first = day_of(date.year, std::max(date.month, 1U), std::max(date.day, 1U));
    if (!first) return std::nullopt;
    return Period{*first, date.day != 0 ? Precision::day : date.month != 0 ? Precision::month : Precision::year};
}

std::optional<Period> period_from(std::string_view text) {
    const auto dates = dates_in(text);
    if (dates.size() == 1) return period_of(dates.front());
    if (!dates.empty()) return std::nullopt;
    const auto tokens = date_tokens(text);
    if (tokens.size() == 1 && tokens[0].is_number() && tokens[0].digits == 8) {
        // 20211223, as some feeds and file headers have it.
        const std::uint32_t value = tokens[0].value;
        const DateInText date{0, 0, static_cast<int>(value / 10000), value / 100 % 100, value % 100, {}, true, false};
        return is_possible(date) ? period_of(date) : std::nullopt;
    }
    const auto found = period_from_iso(text);
    if (!found || year_of(found->first) < first_plausible_year || year_of(found->first) > last_plausible_year)
        return std::nullopt;
    return found;
}

}  // namespace pressdex
