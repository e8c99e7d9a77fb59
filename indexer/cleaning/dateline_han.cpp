// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/dateline_han.hpp"

#include "indexer/cleaning/dateline_parts.hpp"
#include "indexer/metadata/dates/date_text.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pressdex {
namespace {

using Words = std::string_view;

constexpr auto brackets = std::to_array<std::pair<Words, Words>>(
    {{"（", "）"}, {"(", ")"}, {"【", "】"}, {"[", "]"}, {"〔", "〕"}, {"［", "］"}});

// "wired", "message": the word between the day and the text.
constexpr auto closings = std::to_array<Words>({"电", "電", "讯", "訊", "发", "發"});

constexpr auto agencies =
    std::to_array<Words>({"新华社", "新華社", "新华网", "新華網", "中新社", "中新网",   "中新網",   "中央社",
                          "人民网", "人民網", "央视网", "央广网", "光明网", "经济日报", "經濟日報", "本报",
                          "本報",   "本网",   "本網",   "本社",   "共同社", "時事通信"});

// What is in the brackets that open the text, or before the blank behind "电"; the second where the text goes on.
std::pair<Words, std::size_t> opening_of(Words head) {
    for (const auto& [open, close] : brackets) {
        if (!head.starts_with(open)) continue;
        const std::size_t end = head.find(close);
        if (end == Words::npos) return {};
        return {head.substr(open.size(), end - open.size()), end + close.size()};
    }
    for (const Words closing : closings) {
        const std::size_t at = head.find(closing);
        if (at == Words::npos) continue;
        const Words behind = head.substr(at + closing.size());
        for (const Words sign : {" ", "　", "（", "(", "：", ":", "—"}) {
            if (behind.starts_with(sign)) return {head.substr(0, at + closing.size()), at + closing.size()};
        }
    }
    return {};
}

// "（记者张三）" behind the dateline, blanks and dashes.
std::size_t begin_of_text(Words head, std::size_t at) {
    for (const auto& [open, close] : brackets) {
        if (!head.substr(at).starts_with(open)) continue;
        if (const std::size_t end = head.find(close, at); end != Words::npos) at = end + close.size();
        break;
    }
    constexpr auto signs = std::to_array<Words>({" ", "　", "—", "–", "-", "：", ":"});
    for (bool on = true; on;) {
        const auto sign = std::ranges::find_if(signs, [&](Words s) { return head.substr(at).starts_with(s); });
        on = sign != signs.end();
        if (on) at += sign->size();
    }
    return at;
}

Words without_signs(Words text) {
    for (const Words sign : {" ", "　", "、", "，", ",", "：", "－"}) {
        while (text.ends_with(sign)) text.remove_suffix(sign.size());
    }
    return text;
}

}  // namespace

std::optional<Dateline> han_dateline_of(Words paragraph) {
    constexpr std::size_t longest = 120;
    const Words head = cut(paragraph, longest);
    const auto [inside, end] = opening_of(head);
    const auto dates = dates_in(inside);
    if (dates.size() != 1 || dates.front().begins_range) return std::nullopt;
    const DateInText& date = dates.front();
    const Words behind = without_signs(inside.substr(date.to));
    if (!behind.empty() && std::ranges::find(closings, behind) == closings.end()) return std::nullopt;
    Dateline dateline;
    Words place = without_signs(inside.substr(0, date.from));
    for (const Words agency : agencies) {
        if (!place.starts_with(agency)) continue;
        dateline.credit = std::string(agency);
        place.remove_prefix(agency.size());
    }
    // "中央社記者王大文台北": where the name ends is not told.
    const bool names_writer = place.find("记者") != Words::npos || place.find("記者") != Words::npos;
    constexpr std::size_t longest_place = 24;  // eight characters
    if (!names_writer && place.size() > longest_place) return std::nullopt;
    if (!names_writer) dateline.place = std::string(place);
    const std::size_t text = begin_of_text(head, end);
    if (!is_text(paragraph.substr(text), true)) return std::nullopt;
    if (const auto period = period_of(date); period && period->precision == Precision::day) dateline.period = period;
    dateline.end = text;
    dateline.quote = std::string(trimmed_part(paragraph.substr(0, text), " "));
    return dateline;
}

}  // namespace pressdex
