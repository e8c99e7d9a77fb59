// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The forms in which dates are written, each tried at one token. Reads numbers and month names; decides no meaning.
#include "indexer/metadata/dates/date_text.hpp"
#include "indexer/metadata/dates/date_tokens.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace pressdex {

// Taiwan counts its years from 1912: 113 is 2024. Those that papers of today print.
constexpr bool is_republic_year(std::uint32_t printed) {
    return printed >= 90 && printed <= 139;
}
constexpr int year_of_republic(std::uint32_t printed) {
    return static_cast<int>(printed) + 1911;
}

// Buddhist years (Thailand, Laos, Cambodia) are 543 ahead.
constexpr int common_year(std::uint32_t printed) {
    const int year = static_cast<int>(printed);
    return year >= 2443 && year <= 2643 ? year - 543 : year;
}

// "The first" of a month is a word in Urdu.
constexpr std::string_view urdu_first_day = "یکم";

constexpr int two_digit_year(std::uint32_t printed) {
    return static_cast<int>(printed) + (printed < 70 ? 2000 : 1900);
}

class DateGrammar {
  public:
    // Both outlive the grammar.
    DateGrammar(std::string_view text, const std::vector<DateToken>& tokens) : text_(text), tokens_(tokens) {}

    // The first form that fits from token `at` on: fills year, month and day; the token behind it, or `at` when none
    // does.
    std::size_t match(std::size_t at, DateInText& date) const;

  private:
    struct Month {
        unsigned number = 0;
        std::size_t end = 0;  // the token behind the name
        bool also_a_word = false, capital = false;
    };

    // What a year in front of its month is printed with, and the token behind that.
    struct YearInFront {
        std::size_t end = 0;
        bool is_marked = false, has_stop = false, has_comma = false;
    };

    const DateToken* token(std::size_t at) const { return at < tokens_.size() ? &tokens_[at] : nullptr; }
    std::string_view word(std::size_t at) const;
    bool is_word(std::size_t at, std::initializer_list<std::string_view> words) const;
    bool is_sign(std::size_t at, std::u32string_view signs) const;
    bool is_day_number(std::size_t at) const;
    bool is_year_number(std::size_t at) const;
    int year_at(std::size_t at) const;

    Month month_at(std::size_t at) const;
    std::size_t behind_ordinal(std::size_t at) const;  // "th", "º", "de", "of", "-"
    std::size_t behind_range(std::size_t at) const;    // "to 14", "-14th", "and 14"; `at` when there is none
    std::size_t year_behind(std::size_t at, bool joined,
                            int& year) const;  // ", 2024", "de 2024", "'24"; `at` when there is none

    bool ends_sentence_before_year(std::size_t at) const;

    std::size_t year_first(std::size_t at, DateInText& date) const;        // 2021-12-23
    std::size_t short_year_first(std::size_t at, DateInText& date) const;  // '18.10.16.
    std::size_t year_named_month(std::size_t at,
                                 DateInText& date) const;  // 2020. november 10., 2021 оны 3 сарын 5
    std::size_t counted_month(std::size_t at, DateInText& date) const;        // 2021 оны 3 сарын 5
    std::size_t counted_month_alone(std::size_t at, DateInText& date) const;  // есдүгээр сарын 18
    YearInFront year_in_front(std::size_t at) const;
    std::size_t numeric(std::size_t at, DateInText& date) const;        // 23/12/2021, (20/1)
    std::size_t numeric_range(std::size_t at, DateInText& date) const;  // 1-4/3/2008
    std::size_t behind_east_asian_range(std::size_t at) const;          // から3日
    // 113-05-01 of Taiwan, 1403/02/12 of Iran, 1445/09/01 of Saudi Arabia, 2075/11/18 of Nepal
    std::size_t other_year_first(std::size_t at, DateInText& date) const;
    std::size_t other_year_last(std::size_t at, DateInText& date) const;  // 01/09/1445, 25/11/1401
    std::size_t roman_month(std::size_t at, DateInText& date) const;      // 14/II/2023
    std::size_t behind_clock(std::size_t at) const;
    std::size_t behind_lunar_sign(std::size_t at) const;                // هـ
    std::size_t urdu_first(std::size_t at, DateInText& date) const;     // یکم مئی 2024
    std::size_t east_asian(std::size_t at, DateInText& date) const;     // 2024年4月24日, 2024년 4월 24일
    std::size_t era(std::size_t at, DateInText& date) const;            // 令和6年4月24日, R6.4.24
    std::size_t behind_dotted(std::size_t at, DateInText& date) const;  // 6.4.24, the year told already
    bool is_among_han(std::size_t at) const;
    std::pair<unsigned, std::size_t> vietnamese_month(std::size_t at) const;
    std::pair<unsigned, std::size_t> mongolian_month(std::size_t at) const;
    std::size_t vietnamese(std::size_t at, DateInText& date) const;  // 26 tháng 4 năm 2011
    std::size_t day_month(std::size_t at, DateInText& date) const;   // 5th May, 2024
    std::size_t other_calendar(std::size_t at, DateInText& date) const;  // 21 ارديبهشت 1399, २०७५ फागुन १८
    std::size_t month_day(std::size_t at, DateInText& date) const;  // May 5, 2024

    std::string_view text_;
    const std::vector<DateToken>& tokens_;
};

}  // namespace pressdex
