// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/day_leads.hpp"

#include "indexer/cleaning/dateline_parts.hpp"
#include "indexer/metadata/dates/date_names.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

using Words = std::string_view;

// Of these most are other words, too: they lead to a day behind a comma.
constexpr auto leads =
    std::to_array<Words>({"le",  "the",  "this",  "den",   "der",    "am",    "el", "a",    "em",   "aos",
                          "los", "ngày", "dated", "Dated", "بتاريخ", "تاریخ", "في", "дата", "pada", "tanggal"});
constexpr auto sure_leads = std::to_array<Words>({"dnia", "dn.", "dne", "dňa", "วันที่", "ວັນທີ", "ថ្ងៃទី"});

template <std::size_t count>
bool is_one_of(Words word, const std::array<Words, count>& words) {
    return std::ranges::find(words, word) != words.end();
}

}  // namespace

Words without_lead_of_day(Words place) {
    for (place = trimmed_part(place); !place.empty();) {
        const std::size_t blank = place.rfind(' ');
        const Words last = blank == Words::npos ? place : place.substr(blank + 1);
        const bool is_lead = is_one_of(last, leads) || is_one_of(last, sure_leads);
        if (!is_lead && (blank == Words::npos || !weekday_named(last))) break;
        place = blank == Words::npos ? Words{} : trimmed_part(place.substr(0, blank));
    }
    return place;
}

bool is_led_to_day(Words before) {
    before = trimmed_part(before, " ");
    const Words place = without_lead_of_day(before);
    if (!place.empty() && before.substr(place.size()).starts_with(',')) return true;
    // Thai, Lao and Khmer put no blank before it.
    return std::ranges::any_of(sure_leads, [&](Words lead) {
        const bool has_case = static_cast<unsigned char>(lead.front()) < 0x80;
        return before.ends_with(lead) && (!has_case || before.substr(0, before.size() - lead.size()).ends_with(' '));
    });
}

Words without_word_of_year(Words behind) {
    constexpr auto words = std::to_array<Words>(
        {" года", " г", " год", " року", " р", " roku", " r", " m", " godine", " год.", "г", "р", " жыл", " ж"});
    const std::size_t end = std::min(behind.find_first_of(".,", 0), behind.size());
    return std::ranges::find(words, behind.substr(0, end)) == words.end() ? behind : behind.substr(end);
}

}  // namespace pressdex
