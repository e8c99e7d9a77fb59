// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/days_of_no_event.hpp"

#include "indexer/metadata/dates/event_words.hpp"
#include "indexer/metadata/dates/words_among.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

using Words = std::string_view;

}  // namespace

std::string lower_ascii(Words text) {
    std::string out(text);
    for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return out;
}

// "until 17 April" in languages that say so behind the day.
bool is_deadline(Words after) {
    constexpr std::array<Words, 4> until = {"까지", "まで", "تک", "तक"};
    return std::any_of(until.begin(), until.end(), [&](Words word) {
        const auto at = after.substr(0, 16).find(word);
        return at != Words::npos;
    });
}

bool is_other_than_event(Words before, bool begins_range) {
    // In letters: those of other scripts are two or three bytes each.
    constexpr std::size_t near = 28, near_in_other_scripts = 72;
    const std::size_t last = before.find_last_not_of(' ');
    const bool latin = last == Words::npos || static_cast<unsigned char>(before[last]) < 0x80;
    before = before.substr(before.size() - std::min(before.size(), latin ? near : near_in_other_scripts));
    // "deadline (7 August 2020)": a bracket around the day alone belongs to the word before it.
    if (before.ends_with('(')) before.remove_suffix(1);
    if (const auto clause = before.find_last_of(";("); clause != Words::npos) before.remove_prefix(clause);
    std::string words = lower_ascii(before);
    while (!words.empty() && (words.back() == ' ' || words.back() == ',')) words.pop_back();
    if (words.ends_with(" the")) words.resize(words.size() - 4);
    const bool right_before = std::ranges::any_of(words_right_before_no_event, [&](Words word) {
        return words == word || (words.ends_with(word) && words[words.size() - word.size() - 1] == ' ');
    });
    // "from 3 to 5 May"
    return (right_before && !begins_range) || has_any<words_of_no_event>(words) || has_any<words_of_founding>(words) ||
           has_any<words_of_next_issue>(words);
}

bool is_span(Words sentence, const DateInText& first, const DateInText& last) {
    constexpr std::array<Words, 14> joints = {"to",    "till", "until", "through", "and", "-",  "–",
                                              "up to", "bis",  "al",    "au",      "a",   "до", "hingga"};
    if (first.day == 0 || last.day == 0 || last.from < first.to) return false;
    Words between = sentence.substr(first.to, last.from - first.to);
    const std::size_t from = between.find_first_not_of(" ,");
    if (from == Words::npos) return false;
    between = between.substr(from, between.find_last_not_of(" ,") - from + 1);
    if (between.ends_with(" the")) between.remove_suffix(4);
    return std::ranges::find(joints, between) != joints.end();
}

bool is_long_span(const DateInText& first, const DateInText& last) {
    constexpr int longest = 45;  // days
    // In order, with a gap at the end of short months. Signed: the day named last may be the earlier one.
    const auto number = [](const DateInText& date, int year) {
        return year * 372 + static_cast<int>(date.month * 31 + date.day);
    };
    const int last_year = last.year != 0 ? last.year : first.year;
    const int first_year = first.year != 0 ? first.year : last_year - (first.month > last.month ? 1 : 0);
    return number(last, last_year) - number(first, first_year) > longest;
}

bool is_date_line(Words paragraph) {
    constexpr std::size_t longest = 90, most_other_letters = 16;
    if (paragraph.size() > longest) return false;
    const auto dates = dates_in(paragraph);
    if (dates.empty()) return false;
    std::size_t others = 0;
    for (std::size_t i = 0; i < paragraph.size(); ++i) {
        const auto byte = static_cast<unsigned char>(paragraph[i]);
        const bool in_date = i >= dates.front().from && i < dates.front().to;
        // The first byte of each letter.
        const bool letter = (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte >= 0xC0;
        // A Han character or a syllable of Hangul says as much as three letters.
        const std::size_t says = byte >= 0xE3 ? 3 : 1;
        others += !in_date && letter ? says : 0U;
    }
    return others <= most_other_letters;
}

bool is_beside_saying(Words words, std::size_t at, std::size_t size) {
    constexpr std::size_t near = 24;
    const std::size_t from = at - std::min(at, near);
    const Words behind = words.substr(at + size, near);
    return has_any<words_of_saying>(words.substr(from, at - from)) || has_any<words_of_saying>(behind) ||
           has_any<words_of_giving_out>(behind);
}

bool is_family_name(Words before, Words name) {
    if (name.ends_with("day") || name.front() < 'A' || name.front() > 'Z' || !before.ends_with(' ')) return false;
    before.remove_suffix(1);
    const bool stop = before.ends_with('.');
    if (stop) before.remove_suffix(1);
    const Words word = before.substr(before.rfind(' ') + 1);
    const bool capital = !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
    constexpr std::array<Words, 6> leads = {"Hari", "Pada", "Este", "Esta", "Jeden", "Diesen"};
    const bool lead = word.size() < 4 || std::ranges::find(leads, word) != leads.end();
    return capital && word.back() != ',' && (stop ? word.size() == 1 : !lead);
}

}  // namespace pressdex
