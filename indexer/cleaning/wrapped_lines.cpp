// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/wrapped_lines.hpp"

#include "indexer/cleaning/day_and_writer.hpp"
#include "indexer/cleaning/day_labels.hpp"
#include "indexer/cleaning/page_width.hpp"
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

// Scrapers make a paragraph of each printed line: where all stand apart and are broken at the page's edge, the blank
// lines between such lines part nothing.
void close_gaps_of_double_spacing(std::vector<Line>& lines) {
    const auto apart = static_cast<std::size_t>(std::ranges::count_if(lines, &Line::after_gap));
    if (apart * 20 < lines.size() * 19) return;
    const PageWidth width(lines, Spacing::each_apart);
    std::vector<bool> goes_on(lines.size(), false);
    for (std::size_t i = 1; i < lines.size(); ++i) goes_on[i] = width.is_full(lines[i - 1], lines[i]);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (goes_on[i]) lines[i].after_gap = false;
    }
}

// "Director Asma T.": an initial before the family name.
bool ends_in_initial(const Line& line) {
    const auto& text = line.text;
    const auto is_upper = [&](std::size_t at) { return text[at] >= 'A' && text[at] <= 'Z'; };
    const auto size = text.size();
    if (size < 6 || text[size - 1] != '.' || !is_upper(size - 2) || text[size - 3] != ' ') return false;
    const auto before = text.rfind(' ', size - 4);
    return before != std::string::npos && is_upper(before + 1);
}

bool is_forced(const Line& line, const Line& next, const PageWidth& width) {
    if (next.after_gap || next.mark != Mark::none || tells_day(next)) return false;
    return width.is_full(line, next) || (width.is_known() && ends_in_initial(line));
}

}  // namespace

std::vector<Line> rejoined(std::vector<Line> lines) {
    close_gaps_of_double_spacing(lines);
    std::vector<Line> out;
    out.reserve(lines.size());
    const PageWidth width(lines, Spacing::single);
    const auto is_one = [&](const Line& line, const Line& next) {
        return goes_on(line, next) || is_forced(line, next, width);
    };
    // Each run of broken lines becomes one, measured once: a file may be one long run.
    for (std::size_t first = 0; first < lines.size();) {
        std::size_t last = first;
        while (last + 1 < lines.size() && is_one(lines[last], lines[last + 1])) ++last;
        if (last == first) {
            out.push_back(std::move(lines[first]));
        } else {
            std::string text = lines[first].text;
            for (std::size_t i = first + 1; i <= last; ++i)
                text.append(breaks_anywhere(lines[i]) ? "" : " ").append(lines[i].text);
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
