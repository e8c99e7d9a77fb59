// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/day_labels.hpp"

#include "indexer/cleaning/dateline_parts.hpp"
#include "indexer/cleaning/day_label_words.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/cleaning/writer_phrases.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace pressdex {
namespace {

using Words = std::string_view;

// Where the first label of the line ends; npos where none stands.
std::size_t behind_label(Words lower, std::span<const Words> labels) {
    std::size_t first = Words::npos, end = Words::npos;
    for (const Words label : labels) {
        const std::size_t at = lower.find(label);
        // Of labels that begin alike the longest is the one.
        if (at == Words::npos || at > first || (at == first && at + label.size() < end)) continue;
        first = at;
        end = at + label.size();
    }
    return end;
}

}  // namespace

bool is_behind_publication_label(Words lower, const DateInText& date) {
    return behind_label(lower, publication_labels()) <= date.from;
}

bool begins_with_publication_label(Words lower) {
    return std::ranges::any_of(publication_labels(), [&](Words label) { return lower.starts_with(label); });
}

bool is_behind_change_label(Words lower, const DateInText& date) {
    return behind_label(lower, change_labels()) <= date.from;
}

const DateInText& counting_date(Words lower, const std::vector<DateInText>& dates, const DateInText& first) {
    const std::size_t at = behind_label(lower, publication_labels());
    for (const DateInText& date : dates) {
        if (at != Words::npos && date.from >= at && period_of(date)) return date;
    }
    return first;
}

bool is_labelled(const Line& line, Words lower, const DateInText& date) {
    constexpr std::size_t farthest = 16;
    std::size_t at = behind_label(lower, publication_labels());
    if (at == Words::npos) at = behind_label(lower, change_labels());
    if (at == Words::npos) return false;
    return !line.ends_sentence || (at <= date.from && (date.from - at <= farthest || at <= farthest));
}

bool ends_range(Words text, const std::vector<DateInText>& dates, const DateInText& date) {
    constexpr auto joints = std::to_array<Words>(
        {"to",  "until", "till", "through", "-",      "–",   "—",   "bis", "bis zum", "au", "al",   "a",   "hasta el",
         "até", "до",    "по",   "sampai",  "hingga", "s/d", "đến", "~",   "～",      "至", "から", "부터"});
    const DateInText* last = nullptr;
    for (const DateInText& one : dates) {
        if (one.to <= date.from) last = &one;
    }
    if (last == nullptr || last->day == 0) return false;
    const Words between = trimmed_part(text.substr(last->to, date.from - last->to));
    return last->begins_range || std::ranges::find(joints, between) != joints.end();
}

bool ends_something(Words text, const DateInText& first) {
    static const auto labels = [] {
        std::vector<std::string> folded;
        for (const Words label : deadline_labels()) folded.push_back(plain(label));
        return folded;
    }();
    const std::string before = plain(text.substr(0, first.from));
    constexpr auto untils =
        std::to_array<Words>({"exp", "until", "till", "through", "bis", "bis zum", "hasta", "hasta el", "até",
                              "jusqu au", "fino al", "tot", "tot en met", "sampai", "hingga", "до"});
    const auto ends_in = [&](Words word) { return (" " + before).ends_with(" " + plain(word)); };
    return std::ranges::any_of(labels, [&](const auto& label) { return before.starts_with(label); }) ||
           std::ranges::any_of(untils, ends_in);
}

bool tells_time(Words text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t at = text.find(':'); at != Words::npos; at = text.find(':', at + 1)) {
        if (at > 0 && at + 2 < text.size() && is_digit(text[at - 1]) && is_digit(text[at + 1]) &&
            is_digit(text[at + 2]))
            return true;
    }
    return false;
}

bool tells_time_and_source(Words lower) {
    return tells_time(lower) && std::ranges::any_of(source_labels, [&](Words label) {
               const std::size_t at = lower.find(label);
               if (at == Words::npos) return false;
               const Words behind = lower.substr(at + label.size());
               return behind.starts_with(':') || behind.starts_with("：") || behind.starts_with(" :");
           });
}

}  // namespace pressdex
