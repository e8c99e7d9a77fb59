// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/day_and_writer.hpp"

#include "indexer/cleaning/dateline_parts.hpp"
#include "indexer/cleaning/writer_phrases.hpp"
#include "indexer/metadata/dates/date_text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace pressdex {
namespace {

using Words = std::string_view;

// "12 Januari 2024 oleh admin Tiada komen": how many comments stand under it, behind the writer.
Words without_count_of_comments(Words line) {
    for (const Words count : counts_of_no_comments)
        if (line.ends_with(count)) return trimmed_part(line.substr(0, line.size() - count.size()), " |,-·•");
    return line;
}

// Each word with a capital, or of a script without: "Awa D.", "Maria de Souza".
bool is_name_of_somebody(const std::vector<Words>& words, std::size_t from) {
    constexpr std::size_t most_words = 4;
    if (from >= words.size() || words.size() - from > most_words) return false;
    return std::all_of(words.begin() + static_cast<std::ptrdiff_t>(from), words.end(), [&](Words word) {
        if (word == "admin" || word == "administrator") return true;  // as which many an office writes
        if (word.find_first_of("0123456789:!?%") != Words::npos) return false;
        return word.front() < 'a' || word.front() > 'z' ||
               std::ranges::find(name_particles, word) != name_particles.end();
    });
}

}  // namespace

std::optional<std::string> writer_behind_day(Words line) {
    constexpr std::size_t longest = 100, most_words_before = 2;
    if (line.size() > longest) return std::nullopt;
    line = without_count_of_comments(line);
    const auto dates = dates_in(line);
    if (dates.size() != 1 || dates.front().day == 0 || dates.front().year == 0) return std::nullopt;
    if (blank_parted(line.substr(0, dates.front().from)).size() > most_words_before) return std::nullopt;
    const auto words = blank_parted(line.substr(dates.front().to));
    const auto is_lead = [](Words word) { return std::ranges::find(before_writers, word) != before_writers.end(); };
    // A time of day may stand between: "3 décembre 2025 à 10:15 par Awa D."
    constexpr std::size_t most_between = 3;
    const auto lead = std::ranges::find_if(words, is_lead);
    if (lead == words.end() || static_cast<std::size_t>(lead - words.begin()) > most_between) return std::nullopt;
    const auto is_time = [](Words word) {
        return word.size() <= 2 || word.find_first_of("0123456789:") != Words::npos;
    };
    if (!std::all_of(words.begin(), lead, is_time)) return std::nullopt;
    const auto from = static_cast<std::size_t>(lead + 1 - words.begin());
    if (!is_name_of_somebody(words, from)) return std::nullopt;
    // A full stop ends a sentence, but for that of an initial.
    constexpr std::size_t longest_initial = 3;  // bytes, the stop included
    if (words.back().ends_with('.') && words.back().size() > longest_initial) return std::nullopt;
    return std::string(line.substr(static_cast<std::size_t>(words[from].data() - line.data())));
}

bool is_line_of_writer(Words line) {
    constexpr std::size_t longest = 80;
    if (line.size() > longest || line.ends_with('.')) return false;
    const auto dates = dates_in(line);
    const bool is_whole = dates.empty() || dates.front().to == line.size();
    const Words name = trimmed_part(dates.empty() ? line : line.substr(0, dates.front().from), " ,-|");
    const auto words = blank_parted(name);
    return is_whole && words.size() > 2 && std::ranges::find(before_writers, words.front()) != before_writers.end() &&
           is_name_of_somebody(words, 1);
}

}  // namespace pressdex
