// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/told_year.hpp"

#include "press/day.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace pressdex {
namespace {

constexpr std::size_t year_size = 4;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// The word before, signs between left out: "Fair" of "Trade Fair 2023", "No" of "No. 4/2023".
std::string_view word_before(std::string_view text) {
    while (!text.empty() && !is_letter(text.back())) text.remove_suffix(1);
    std::size_t from = text.size();
    while (from > 0 && is_letter(text[from - 1])) --from;
    return text.substr(from);
}

// What is named so is named after the year in which it is held or printed.
bool is_named_after_year(std::string_view before) {
    constexpr auto plans = std::to_array<std::string_view>(
        {"Vision",  "Agenda",   "Plan",    "Plans",     "Goal",      "Goals",  "Target", "Targets",
         "Horizon", "Strategy", "Roadmap", "Blueprint", "Framework", "Zero",   "By",     "In",
         "Since",   "Until",    "From",    "To",        "Between",   "During", "Through"});
    const bool joined = before.ends_with(' ') || before.ends_with('/') || before.ends_with('-');
    const std::string_view word = word_before(before);
    if (!joined || word.size() < 2) return false;
    const bool capital = word.front() >= 'A' && word.front() <= 'Z';
    // "No. 4 of 2023"
    const bool numbered = word == "of" && before.size() > word.size() + 2 && is_digit(before[before.size() - 5]);
    return (capital && std::ranges::find(plans, word) == plans.end()) || numbered;
}

}  // namespace

void ToldYears::read(std::string_view text) {
    constexpr int first_year = 1990, last_year = 2049;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        int number = 0;
        while (end < text.size() && is_digit(text[end])) {
            if (end - at < year_size) number = number * 10 + (text[end] - '0');
            ++end;
        }
        const std::string_view before = text.substr(0, at), behind = text.substr(end);
        // "2,024", "20.2024", "2024%", "X2024": parts of other numbers and names.
        const bool in_number = (before.ends_with(',') || before.ends_with('.') || before.ends_with('$')) ||
                               behind.starts_with('%') ||
                               (behind.size() > 1 && (behind[0] == ',' || behind[0] == '.') && is_digit(behind[1]));
        const bool in_word = (!before.empty() && is_letter(before.back())) || (!behind.empty() && is_letter(behind[0]));
        if (end - at == year_size && number >= first_year && number <= last_year && !in_number && !in_word) {
            years_.insert(number);
            is_own_ = is_own_ || is_named_after_year(before);
        }
        at = end;
    }
}

std::optional<int> ToldYears::only_year() const {
    return years_.size() == 1 && is_own_ ? std::optional(*years_.begin()) : std::nullopt;
}

std::optional<int> ToldYears::year_by_weekday(unsigned month, unsigned day, unsigned weekday) const {
    std::set<int> fitting;
    for (const int named : years_) {
        for (const int year : {named - 1, named, named + 1}) {
            const auto date = day_of(year, month, day);
            if (date && weekday_of(*date) == weekday) fitting.insert(year);
        }
    }
    return fitting.size() == 1 ? std::optional(*fitting.begin()) : std::nullopt;
}

}  // namespace pressdex
