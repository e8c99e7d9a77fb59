// SPDX-License-Identifier: GPL-3.0-or-later
// Years that Japan counts by its eras, and Taiwan by its Republic: 令和6年4月24日, R6.4.24, 民國113年5月1日.
#include "indexer/metadata/dates/date_grammar.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

struct Era {
    std::string_view first, second;  // its signs; an era that is told by its letter has one
    int before;                      // the year before its first
};

constexpr std::array eras = {Era{"令", "和", 2018}, Era{"平", "成", 1988}, Era{"昭", "和", 1925}, Era{"民", "國", 1911},
                             Era{"民", "国", 1911}, Era{"R", "", 2018},    Era{"H", "", 1988},    Era{"S", "", 1925}};

}  // namespace

// "R4.3.3" is a day among Japanese words or where nothing else stands; in other papers it is a version.
bool DateGrammar::is_among_han(std::size_t at) const {
    constexpr std::size_t reach = 60;  // bytes
    const std::size_t middle = tokens_[at].from;
    const std::size_t from = middle - std::min(middle, reach), to = std::min(text_.size(), middle + reach);
    // Kana and Han begin with the bytes E3 to E9.
    const auto is_lead = [](char c) {
        return static_cast<unsigned char>(c) >= 0xE3 && static_cast<unsigned char>(c) <= 0xE9;
    };
    return std::any_of(text_.begin() + static_cast<std::ptrdiff_t>(from),
                       text_.begin() + static_cast<std::ptrdiff_t>(to), is_lead);
}

// "6.4.24": year of the era, month and day.
std::size_t DateGrammar::behind_dotted(std::size_t at, DateInText& date) const {
    for (std::size_t part = at; part < at + 5; ++part) {
        const DateToken* found = token(part);
        const bool is_number = (part - at) % 2 == 0;
        if (found == nullptr || (part > at && found->after_blank)) return at;
        if (is_number ? !found->is_number() || found->digits > 2 : !found->is_sign(U'.')) return at;
    }
    if (is_sign(at + 5, U".") && token(at + 6) != nullptr && token(at + 6)->is_number()) return at;
    date.month = token(at + 2)->value;
    date.day = token(at + 4)->value;
    return date.month == 0 || date.day == 0 ? at : at + 5;
}

std::size_t DateGrammar::era(std::size_t at, DateInText& date) const {
    // Letters of Japan's eras, or Han characters (E4 to E6): asked of each word before a number.
    const auto first = static_cast<unsigned char>(text_[tokens_[at].from]);
    if (first != 'R' && first != 'H' && first != 'S' && (first < 0xE4 || first > 0xE6)) return at;
    const auto row = std::ranges::find_if(eras, [&](const Era& era) {
        return word(at) == era.first && (era.second.empty() || word(at + 1) == era.second);
    });
    if (row == eras.end()) return at;
    const bool is_letter = row->second.empty();
    const std::size_t behind = at + (is_letter ? 1 : 2);
    const DateToken* number = token(behind);
    const bool first_year = !is_letter && word(behind) == "元";
    if (!first_year && (number == nullptr || !number->is_number() || number->digits > 3)) return at;
    const int year = row->before + (first_year ? 1 : static_cast<int>(number->value));
    if (is_letter && number->after_blank) return at;
    if (const std::size_t end = first_year ? behind : behind_dotted(behind, date); end != behind) {
        const bool is_alone = at == 0 && end == tokens_.size();
        date.year = year;
        return is_letter && !is_alone && !is_among_han(at) ? at : end;
    }
    if (first_year && word(behind + 1) != "年") return at;
    // A year that is told already is not read again.
    date.year = first_year ? 0 : year;
    const std::size_t from = first_year ? behind + 2 : behind;
    const std::size_t end = east_asian(from, date);
    date.year = year;
    return end == from ? at : end;
}

}  // namespace pressdex
