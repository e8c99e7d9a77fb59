// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/days_of_no_event.hpp"

#include "indexer/metadata/event_words.hpp"
#include "indexer/metadata/words_among.hpp"

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
    before = before.substr(before.size() - std::min<std::size_t>(before.size(), 28));
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
    return (right_before && !begins_range) || has_any<words_of_no_event>(words);
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
    const auto number = [](const DateInText& date, int year) { return year * 372 + date.month * 31 + date.day; };
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
        others += !in_date && letter ? 1U : 0U;
    }
    return others <= most_other_letters;
}

bool is_beside_saying(Words words, std::size_t at, std::size_t size) {
    constexpr std::size_t near = 24;
    const std::size_t from = at - std::min(at, near);
    return has_any<words_of_saying>(words.substr(from, at - from)) ||
           has_any<words_of_saying>(words.substr(at + size, near));
}

}  // namespace pressdex
