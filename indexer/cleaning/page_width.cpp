// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/page_width.hpp"

#include "press/text/utf8.hpp"

#include <algorithm>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::size_t narrowest = 22, narrowest_of_wide_letters = 12, widest = 100;
constexpr std::size_t ragged_share = 2;  // a ragged line is no shorter than this part of the width
// From here on no list looks as if it were broken by chance.
constexpr std::size_t wide = 50;

std::size_t characters_in(std::string_view text) {
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::ranges::count_if(text, begins));
}

// Begins with a letter of a script with capitals: Latin, Greek, Cyrillic, Armenian.
bool has_case(const Line& line) {
    const auto byte = static_cast<unsigned char>(line.text.empty() ? '\0' : line.text.front());
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte >= 0xC3 && byte <= 0xD6);
}

bool may_be_wrapped(const Line& line, const Line& next) {
    return next.mark == Mark::none && !line.is_link && !next.is_link;
}

bool is_pair(const Line& line, const Line& next, Spacing spacing) {
    return may_be_wrapped(line, next) && (spacing == Spacing::each_apart || !next.after_gap);
}

// "... of the mills. The second ...": what a list has not.
bool holds_a_stop(const Line& line) {
    for (const std::string_view stop : {". ", "۔ ", "। ", "؟ ", "? ", "。", "！", "？"}) {
        const auto at = line.text.find(stop);
        if (at != std::string::npos && at + stop.size() < line.text.size()) return true;
    }
    return false;
}

}  // namespace

bool breaks_anywhere(const Line& line) {
    if (line.text.empty()) return false;
    const char32_t c = code_point_at(line.text, 0).value;
    return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) ||
           (c >= 0x3001 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

PageWidth::PageWidth(const std::vector<Line>& lines, Spacing spacing) {
    find(lines, spacing);
}

bool PageWidth::is_full(const Line& line, const Line& next) const {
    if (width_ == 0 || !may_be_wrapped(line, next)) return false;
    const auto here = characters_in(line.text);
    if (breaks_anywhere(next)) return here * 10 >= width_ * 8;
    if (is_ragged_) return !line.ends_sentence && here * ragged_share >= width_;
    const std::size_t slack = width_ >= wide ? 5 : width_ / 10;  // programs count differently
    return here + 1 + characters_in(std::string_view(next.text).substr(0, next.text.find(' '))) + slack > width_;
}

void PageWidth::find(const std::vector<Line>& lines, Spacing spacing) {
    constexpr std::size_t longest_character = 4, most_longer = 33;  // of so many lines one may be longer
    constexpr std::size_t fewest_pairs = 6, fewest_without_exception = 3, fewest_apart = 8;
    std::vector<std::size_t> widths;
    std::size_t tables = 0, longer = 0, of_wide_letters = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!is_pair(lines[i], lines[i + 1], spacing)) continue;
        tables += lines[i].columns > 1 ? 1U : 0U;
        of_wide_letters += breaks_anywhere(lines[i]) ? 1U : 0U;
        if (lines[i].text.size() > widest * longest_character)
            ++longer;
        else
            widths.push_back(characters_in(lines[i].text));
    }
    const auto fewest = fewest_without_exception;
    if (widths.size() < fewest || longer * most_longer > widths.size() || tables * 5 > widths.size()) return;
    const auto edge = widths.end() - 1 - static_cast<std::ptrdiff_t>(widths.size() / most_longer - longer);
    std::ranges::nth_element(widths, edge);
    const bool is_of_wide_letters = of_wide_letters * 2 > widths.size();
    if (*edge < (is_of_wide_letters ? narrowest_of_wide_letters : narrowest) || *edge > widest) return;
    width_ = *edge;

    // A sentence may end anywhere; other lines end where the page does.
    std::size_t full = 0, open = 0, open_and_full = 0, lower = 0, cased = 0, stops = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!is_pair(lines[i], lines[i + 1], spacing)) continue;
        const bool reaches = is_full(lines[i], lines[i + 1]);
        open += lines[i].ends_sentence ? 0U : 1U;
        if (!reaches) continue;
        ++full;
        open_and_full += lines[i].ends_sentence ? 0U : 1U;
        cased += has_case(lines[i + 1]) ? 1U : 0U;
        lower += lines[i + 1].begins_lower ? 1U : 0U;
        stops += holds_a_stop(lines[i]) || holds_a_stop(lines[i + 1]) ? 1U : 0U;
    }
    const bool has_exceptions = open_and_full < open || (cased == 0 && stops == 0);
    const bool is_sure = width_ >= wide && spacing == Spacing::single && full >= fewest_pairs;
    const bool runs_on = is_sure || lower * 3 >= cased || stops * 4 >= full;
    const auto least = !has_exceptions ? fewest : spacing == Spacing::each_apart ? fewest_apart : fewest_pairs;
    if (full >= least && open_and_full * 10 >= open * 7 && runs_on) return;
    is_ragged_ = spacing == Spacing::single && width_ >= wide && is_ragged(lines);
    if (!is_ragged_) width_ = 0;
}

// Most lines that end in no sentence are long, and many go on in small letters.
bool PageWidth::is_ragged(const std::vector<Line>& lines) const {
    constexpr std::size_t fewest_lower = 5;
    std::size_t open = 0, lower = 0, full = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!is_pair(lines[i], lines[i + 1], Spacing::single) || lines[i].ends_sentence) continue;
        ++open;
        lower += lines[i + 1].begins_lower ? 1U : 0U;
        full += characters_in(lines[i].text) * ragged_share >= width_ ? 1U : 0U;
    }
    return lower >= fewest_lower && lower * 3 >= open && full * 3 >= open * 2;
}

}  // namespace pressdex
