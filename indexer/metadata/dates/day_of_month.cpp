// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/day_of_month.hpp"

#include "indexer/metadata/dates/date_tokens.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pressdex {
namespace {

using Words = std::string_view;

constexpr Words hangul_day = "일", han_day = "日";

// Behind the unit: the day goes on as a day.
bool goes_on_as_day(Words behind, bool hangul) {
    if (behind.empty() || behind.front() == ' ' || behind.front() == '(' || behind.front() == ',') return true;
    constexpr std::array<Words, 4> korean = {"에 ", "부터", "오전", "오후"};
    constexpr std::array<Words, 18> han = {"（", "、", "，", "に", "から", "上午", "下午", "晚", "在",
                                           "共", "舉", "举", "召", "開",   "开",   "於",   "于", "夜"};
    const auto begins = [&](Words word) { return behind.starts_with(word); };
    return hangul ? std::ranges::any_of(korean, begins) : std::ranges::any_of(han, begins);
}

// Before the number: a month, an ordinal, "about", or more of a date.
bool is_part_of_more(Words before) {
    while (before.ends_with(' ')) before.remove_suffix(1);
    constexpr auto leads =
        std::to_array<Words>({"월", "月", "第", "제", "約", "约", "약", "近", "每", "毎", "매", ".", "/", ":"});
    return std::ranges::any_of(leads, [&](Words word) { return before.ends_with(word); });
}

// 29 of "廿九" or "29" at the end of a text; 0 where none stands there.
unsigned number_at_end(Words text) {
    constexpr std::array<Words, 12> numerals = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "廿", "卅"};
    constexpr std::array<unsigned, 12> values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30};
    unsigned number = 0, factor = 1;
    for (; !text.empty() && text.back() >= '0' && text.back() <= '9' && factor <= 10; factor *= 10) {
        number += factor * static_cast<unsigned>(text.back() - '0');
        text.remove_suffix(1);
    }
    for (int characters = 0; factor == 1 && characters < 3; ++characters) {
        const auto found = std::ranges::find_if(numerals, [&](Words sign) { return text.ends_with(sign); });
        if (found == numerals.end()) break;
        number += values[static_cast<std::size_t>(found - numerals.begin())];
        text.remove_suffix(found->size());
    }
    return number;
}

// "廿九、卅日", "22~23일": the first of the days. 0 where a sign joins something else.
unsigned first_of_days(Words before, unsigned day) {
    constexpr std::array<Words, 9> joints = {"、", "和", "及", "至", "~", "-", "～", "〜", "·"};
    const auto joint = std::ranges::find_if(joints, [&](Words sign) { return before.ends_with(sign); });
    if (joint == joints.end()) return day;
    const unsigned first = number_at_end(before.substr(0, before.size() - joint->size()));
    return first < day ? first : 0;
}

// "23일 밝혔다": when it was said.
bool is_day_of_saying(Words behind) {
    constexpr std::array<Words, 6> said = {"밝혔다", "말했다", "전했다", "발표했다", "밝혔습니다", "전망했다"};
    const std::size_t from = behind.find_first_not_of(' ');
    return from != Words::npos &&
           std::ranges::any_of(said, [&](Words word) { return behind.substr(from).starts_with(word); });
}

// "今(29)日", "昨（28）日"
std::optional<DayOfMonth> beside_today(Words sentence, const DateToken& token) {
    const Words before = sentence.substr(0, token.from), behind = sentence.substr(token.to);
    for (const auto& [open, close] : {std::pair<Words, Words>{"(", ")"}, {"（", "）"}}) {
        if (!before.ends_with(open) || !behind.starts_with(close)) continue;
        const Words near = before.substr(0, before.size() - open.size()), rest = behind.substr(close.size());
        const bool said = near.ends_with("今") || near.ends_with("昨") || near.ends_with("本");
        if (!said || !rest.starts_with(han_day)) continue;
        return DayOfMonth{token.from, token.to, token.value, false};
    }
    return std::nullopt;
}

// Right before the day: it is still to come.
bool is_told_ahead(Words before) {
    while (before.ends_with(' ')) before.remove_suffix(1);
    constexpr std::array<Words, 7> ahead = {"오는", "将于", "將於", "将在", "定于", "訂於", "來"};
    return std::ranges::any_of(ahead, [&](Words word) { return before.ends_with(word); });
}

}  // namespace

std::optional<DayOfMonth> day_of_month_in(Words sentence) {
    if (sentence.find(hangul_day) == Words::npos && sentence.find(han_day) == Words::npos) return std::nullopt;
    for (const DateToken& token : date_tokens(sentence)) {
        if (!token.is_number() || token.value < 1 || token.value > 31) continue;
        if (const auto told = beside_today(sentence, token)) return told;
        const Words behind = sentence.substr(token.to);
        const bool hangul = behind.starts_with(hangul_day);
        if (!hangul && !behind.starts_with(han_day)) continue;
        const Words rest = behind.substr(hangul_day.size());
        if (is_part_of_more(sentence.substr(0, token.from)) || !goes_on_as_day(rest, hangul)) continue;
        if (is_day_of_saying(rest)) continue;
        const unsigned first = first_of_days(sentence.substr(0, token.from), token.value);
        if (first == 0) continue;
        return DayOfMonth{token.from, token.to + static_cast<std::uint32_t>(hangul_day.size()), first,
                          is_told_ahead(sentence.substr(0, token.from))};
    }
    return std::nullopt;
}

std::optional<Day> resolved_day_of_month(unsigned day, Day published, bool is_ahead) {
    constexpr int farthest = 14, farthest_ahead = 31;
    for (int days = 0; days <= (is_ahead ? farthest_ahead : farthest); ++days) {
        const Day candidate{is_ahead ? published.number + days : published.number - days};
        if (static_cast<unsigned>(calendar(candidate).day()) == day) return candidate;
    }
    return std::nullopt;
}

}  // namespace pressdex
