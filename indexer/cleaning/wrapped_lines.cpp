// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/wrapped_lines.hpp"

#include "indexer/cleaning/day_and_writer.hpp"
#include "indexer/cleaning/day_labels.hpp"
#include "indexer/metadata/dates/date_text.hpp"
#include "press/text/small_letters.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace pressdex {
namespace {

// "jeudi 14 mars 2024 - 10h12", "publié le 14 mars 2024": a day of its own, though it begins small.
bool tells_day(const Line& line) {
    constexpr std::uint32_t most_words = 8, most_letters_behind = 8;
    if (line.ends_sentence || line.words > most_words) return false;
    const auto dates = dates_in(line.text);
    if (dates.empty() || dates.front().day == 0 || dates.front().year == 0) return false;
    const DateInText& date = dates.front();
    // "quinta-feira, 14 de março de 2024"
    const bool begins = line_from(std::string_view(line.text).substr(0, date.from)).words <= 1;
    if (begins) return line_from(std::string_view(line.text).substr(date.to)).weight <= most_letters_behind;
    return begins_with_publication_label(in_small_letters(line.text));
}

// "2 декабря 2022 г.", "2 grudnia 2022 r.", "2022 m. gruodžio 2 d.": a day whose short form ends with a stop, right
// below a headline. Lines further down that were broken may end so, too.
bool is_day_with_short_form(const Line& line, const Line& next) {
    constexpr std::uint32_t most_words = 7, most_letters_before = 16, most_letters_behind = 4;
    if (!line.after_gap || !next.ends_sentence || next.words > most_words) return false;
    const auto dates = dates_in(next.text);
    if (dates.size() != 1 || dates.front().day == 0 || dates.front().year == 0) return false;
    const auto before = line_from(std::string_view(next.text).substr(0, dates.front().from)).weight;
    const auto behind = line_from(std::string_view(next.text).substr(dates.front().to)).weight;
    // "2023. február 14.": the stop is the day's own.
    const bool is_year_first = next.text.size() > 4 && next.text.find_first_not_of("0123456789") == 4;
    return before <= most_letters_before && behind <= most_letters_behind && (behind > 0 || is_year_first);
}

// A line that the page's edge has cut: the next one goes on in lower case without a gap. A box or an advertisement cuts
// paragraphs, too, and leaves a gap: both parts are long.
bool goes_on(const Line& line, const Line& next) {
    constexpr std::uint32_t fewest_words = 12, fewest_words_behind = 8;
    const bool is_cut = line.words >= fewest_words && next.words >= fewest_words_behind;
    if ((next.after_gap && !is_cut) || next.mark != Mark::none || line.is_link || next.is_link) return false;
    if (line.ends_sentence || line.text.ends_with(':')) return false;
    // Behind a gap a number begins a standfirst: "240 people of four districts took part."
    const bool numbered = !next.text.empty() && next.text.front() >= '0' && next.text.front() <= '9';
    // So does the day below a headline: "16 janvier 2025" alone, "3 décembre 2025 par Ignace B."
    constexpr std::uint32_t longest_day = 5;
    const bool is_day =
        numbered && ((next.words <= longest_day && !next.ends_sentence) || writer_behind_day(next.text));
    return next.begins_lower && !(numbered && (next.after_gap || is_day)) && !tells_day(next) &&
           !is_line_of_writer(next.text) && !is_day_with_short_form(line, next);
}

std::size_t characters_in(std::string_view text) {
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::ranges::count_if(text, begins));
}

// Arabic, Indic, Thai, Han, Kana, Hangul.
bool begins_caseless(const Line& line) {
    const auto byte = line.text.empty() ? '\0' : line.text.front();
    return static_cast<unsigned char>(byte) >= 0xD8 && static_cast<unsigned char>(byte) <= 0xED;
}

// How wide a page is whose lines were broken at its edge, in characters; 0 where whole paragraphs stand in one line.
std::size_t width_of_page(const std::vector<Line>& lines) {
    constexpr std::size_t fewest_lines = 6, narrowest = 25, widest = 60;
    std::size_t count = 0, width = 0;
    for (const Line& line : lines) {
        if (!begins_caseless(line) || line.weight < 40) continue;
        ++count;
        width = std::max(width, characters_in(line.text));
        if (width > widest) return 0;
    }
    return count >= fewest_lines && width >= narrowest ? width : 0;
}

// The same for scripts without small letters: the line fills the page's width and the next one stands right under it.
bool fills_page(const Line& line, const Line& next, std::size_t width) {
    if (width == 0 || next.after_gap || next.mark != Mark::none || line.is_link || next.is_link) return false;
    if (line.ends_sentence || line.text.ends_with(':') || !begins_caseless(line) || !begins_caseless(next))
        return false;
    return characters_in(line.text) * 10 >= width * 8;
}

// Whether the next line's first word would not have fitted behind this one, or hardly.
bool leaves_no_room(const Line& line, const Line& next, std::size_t width) {
    constexpr std::size_t slack = 5;  // programs count differently
    return characters_in(line.text) + 1 + characters_in(next.text.substr(0, next.text.find(' '))) + slack > width;
}

// How wide a page is whose lines all were broken where the next word would not have fitted; 0 where any other page.
// A line may then go on with a name, too ("... the fair began in / Rajshahi on Monday"). `is_pair` says which lines
// stand one under the other.
template <class IsPair>
std::size_t width_of_wrapped(const std::vector<Line>& lines, std::size_t fewest_pairs, IsPair is_pair) {
    constexpr std::size_t narrowest = 50, widest = 90, longest_character = 3;
    std::size_t pairs = 0, width = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!is_pair(lines[i], lines[i + 1])) continue;
        ++pairs;
        for (const Line* line : {&lines[i], &lines[i + 1]}) {
            if (line->text.size() > widest * longest_character) return 0;
            width = std::max(width, characters_in(line->text));
        }
        if (width > widest) return 0;
    }
    if (pairs < fewest_pairs || width < narrowest) return 0;
    std::size_t forced = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
        forced += is_pair(lines[i], lines[i + 1]) && leaves_no_room(lines[i], lines[i + 1], width) ? 1U : 0U;
    return forced * 10 >= pairs * 7 ? width : 0;
}

bool may_be_wrapped(const Line& line, const Line& next) {
    return next.mark == Mark::none && !line.is_link && !next.is_link;
}

// Scrapers make a paragraph of each printed line: where all stand apart and break where the next word would not have
// fitted, the blank lines between such lines part nothing.
void close_gaps_of_double_spacing(std::vector<Line>& lines) {
    constexpr std::size_t fewest_pairs = 10;
    const bool all_apart = std::ranges::all_of(lines, &Line::after_gap);
    if (!all_apart || lines.size() <= fewest_pairs) return;
    const std::size_t width = width_of_wrapped(lines, fewest_pairs, may_be_wrapped);
    if (width == 0) return;
    const auto is_forced_pair = [&](std::size_t i) {
        return may_be_wrapped(lines[i - 1], lines[i]) && leaves_no_room(lines[i - 1], lines[i], width);
    };
    // Of a list each line begins anew.
    std::size_t forced = 0, lower = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        forced += is_forced_pair(i) ? 1U : 0U;
        lower += is_forced_pair(i) && lines[i].begins_lower ? 1U : 0U;
    }
    if (lower * 3 < forced) return;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (is_forced_pair(i)) lines[i].after_gap = false;
    }
}

bool is_forced(const Line& line, const Line& next, std::size_t width) {
    if (width == 0 || next.after_gap || next.mark != Mark::none || line.is_link || next.is_link) return false;
    return leaves_no_room(line, next, width);
}

}  // namespace

std::vector<Line> rejoined(std::vector<Line> lines) {
    close_gaps_of_double_spacing(lines);
    std::vector<Line> out;
    out.reserve(lines.size());
    const std::size_t width = width_of_page(lines);
    constexpr std::size_t fewest_pairs = 6;
    const std::size_t wrapped = width_of_wrapped(lines, fewest_pairs, [](const Line& line, const Line& next) {
        return !next.after_gap && may_be_wrapped(line, next);
    });
    const auto is_one = [&](const Line& line, const Line& next) {
        return goes_on(line, next) || fills_page(line, next, width) || is_forced(line, next, wrapped);
    };
    // Each run of broken lines becomes one, measured once: a file may be one long run.
    for (std::size_t first = 0; first < lines.size();) {
        std::size_t last = first;
        while (last + 1 < lines.size() && is_one(lines[last], lines[last + 1])) ++last;
        if (last == first) {
            out.push_back(std::move(lines[first]));
        } else {
            std::string text = lines[first].text;
            for (std::size_t i = first + 1; i <= last; ++i) text.append(" ").append(lines[i].text);
            Line joined = line_from(text);
            joined.mark = lines[first].mark;
            joined.after_gap = lines[first].after_gap;
            // A picture whose address was broken at the edge is no text.
            if (!joined.text.empty()) out.push_back(std::move(joined));
        }
        first = last + 1;
    }
    return out;
}

}  // namespace pressdex
