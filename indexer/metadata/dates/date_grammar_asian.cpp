// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese, Japanese and Korean papers put units behind the numbers; Vietnamese ones count the month ("tháng 7").
#include "indexer/metadata/dates/date_grammar.hpp"
#include "indexer/metadata/dates/date_names.hpp"

#include <array>

namespace pressdex {

// "から3日", "至3日", "~3日"; of Korean "부터" stands at the day before: "1일부터 3일까지".
std::size_t DateGrammar::behind_east_asian_range(std::size_t at) const {
    const bool joined = word(at - 1).ends_with("부터");
    if (!joined && !is_word(at, {"から", "至", "到"}) && !is_sign(at, U"~～〜-–—")) return at;
    const std::size_t last = joined ? at : at + 1;
    const bool day = is_day_number(last) && (is_word(last + 1, {"日", "号", "號"}) || word(last + 1).starts_with("일"));
    return day ? last + 2 : at;
}

std::size_t DateGrammar::east_asian(std::size_t at, DateInText& date) const {
    const auto unit = [&](std::size_t i, std::string_view han, std::string_view hangul) {
        const std::string_view found = word(i);
        return found == han || found.starts_with(hangul);
    };
    const DateToken* first = token(at);
    if (first == nullptr || !first->is_number()) return at;
    std::size_t next = at;
    // "113年5月1日" of Taiwan.
    const bool republic =
        date.year == 0 && first->digits == 3 && is_republic_year(first->value) && word(at + 1) == "年";
    if (first->digits == 4 || republic || date.year != 0) {
        if (!unit(at + 1, "年", "년")) return at;
        if (republic) {
            date.year = year_of_republic(first->value);
        } else if (date.year == 0) {
            if (!is_year_number(at)) return at;
            date.year = common_year(first->value);
        }
        next = at + 2;
        // "2023年(令和5年)2月14日"
        if (is_sign(next, U"(（") && is_word(next + 4, {"年"}) && is_sign(next + 5, U")）")) next += 6;
    }
    const DateToken* month = token(next);
    if (month == nullptr || !month->is_number() || month->digits > 2 || !unit(next + 1, "月", "월")) return at;
    date.month = month->value;
    next += 2;
    const DateToken* day = token(next);
    if (day != nullptr && day->is_number() && day->digits <= 2 &&
        (unit(next + 1, "日", "일") || word(next + 1) == "号" || word(next + 1) == "號")) {
        date.day = day->value;
        next += 2;
        const std::size_t end = behind_east_asian_range(next);
        date.begins_range = end != next;
        next = end;
    }
    return date.day == 0 && date.year == 0 ? at : next;
}

// "tháng 7", "Tháng Mười Hai": the number behind the word for month, and where it ends; 0 for none.
std::pair<unsigned, std::size_t> DateGrammar::vietnamese_month(std::size_t at) const {
    const DateToken* number = token(at);
    if (number != nullptr && number->is_number() && number->digits <= 2) return {number->value, at + 1};
    constexpr auto names = std::to_array<std::string_view>(
        {"một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "giêng", "chạp"});
    constexpr auto capitalised = std::to_array<std::string_view>(
        {"Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Giêng", "Chạp"});
    const auto named = [&](std::size_t where) -> unsigned {
        for (unsigned i = 0; i < names.size(); ++i)
            if (word(where) == names[i] || word(where) == capitalised[i]) return i + 1;
        return 0;
    };
    constexpr unsigned ten = 10, first_month = 11, last_month = 12;  // the old names of the first and the last month
    unsigned month = named(at);
    if (month == 0) return {0, at};
    if (month == ten && (named(at + 1) == 1 || named(at + 1) == 2)) return {ten + named(at + 1), at + 2};
    if (month == first_month) month = 1;
    return {month == last_month ? 12 : month, at + 1};
}

std::size_t DateGrammar::vietnamese(std::size_t at, DateInText& date) const {
    std::size_t next = at;
    // "03 Th12, 2025"
    const DateToken* short_month = token(next + 2);
    const bool is_short = is_word(next + 1, {"Th", "th", "thg", "Thg"}) && short_month != nullptr &&
                          short_month->is_number() && short_month->value <= 12 &&
                          (!short_month->after_blank || is_word(next + 1, {"thg", "Thg"}));
    if (is_day_number(next) && (is_short || is_word(next + 1, {"tháng", "Tháng", "THÁNG"}))) {
        date.day = token(next)->value;
        ++next;
    } else if (!is_word(next, {"tháng", "Tháng", "THÁNG"})) {
        return at;
    }
    const auto [month, behind] = vietnamese_month(next + 1);
    if (month == 0) return at;
    date.month = month;
    next = behind;
    // "Tháng Một 8, 2020"
    const bool day_behind = date.day == 0 && is_day_number(next) && is_sign(next + 1, U",") && year_at(next + 2) != 0;
    if (day_behind) date.day = token(next++)->value;
    const std::size_t end = year_behind(next, false, date.year);
    return end == next && date.day == 0 ? at : end;
}

// "1-4/3/2008", "1 đến ngày 4/3/2008", as Vietnamese papers print ranges.
std::size_t DateGrammar::numeric_range(std::size_t at, DateInText& date) const {
    if (!is_day_number(at)) return at;
    std::size_t last = at + 1;
    if (!is_sign(last, U"-–—‑‒") && !is_word(last, {"đến", "tới"})) return at;
    ++last;
    if (is_word(last, {"ngày"})) ++last;
    const bool range = is_day_number(last) && is_sign(last + 1, U"/") && is_day_number(last + 2) &&
                       is_sign(last + 3, U"/") && is_year_number(last + 4) && token(at)->value < token(last)->value;
    if (!range) return at;
    date.day = token(at)->value;
    date.month = token(last + 2)->value;
    date.year = common_year(token(last + 4)->value);
    date.is_numeric = date.begins_range = true;
    return last + 5;
}

}  // namespace pressdex
