// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/run_in.hpp"

#include "indexer/cleaning/dateline.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace pressdex {
namespace {

constexpr std::size_t fewest = 3;

// Where the heading's colon stands; 0 for none. A few small letters ("McDonald's", "Jan.") do no harm.
std::size_t end_of_heading(const Line& line) {
    constexpr std::size_t shortest = 16, longest = 180, shortest_text = 60, fewest_words = 4;
    const std::string_view text = line.text;
    const std::size_t colon = text.substr(0, longest).find(": ");
    if (colon == std::string_view::npos || colon < shortest || text.size() - colon < shortest_text) return 0;
    const std::string_view head = text.substr(0, colon);
    const auto count = [&](char from, char to) {
        return std::count_if(head.begin(), head.end(), [&](char c) { return c >= from && c <= to; });
    };
    const auto upper = count('A', 'Z'), lower = count('a', 'z');
    const auto blanks = static_cast<std::size_t>(std::count(head.begin(), head.end(), ' '));
    if (upper < 10 || lower * 8 > upper || blanks + 1 < fewest_words) return 0;
    return dateline_of(text) ? 0 : colon;
}

}  // namespace

std::vector<Line> with_run_in_headings(std::vector<Line> lines) {
    std::vector<std::size_t> ends(lines.size(), 0);
    std::unordered_set<std::string_view> headings;
    std::size_t paragraphs = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!is_prose(lines[i])) continue;
        ++paragraphs;
        ends[i] = end_of_heading(lines[i]);
        if (ends[i] > 0) headings.insert(std::string_view(lines[i].text).substr(0, ends[i]));
    }
    if (headings.size() < fewest || headings.size() * 3 < paragraphs) return lines;
    std::vector<Line> parted;
    parted.reserve(lines.size() + headings.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (ends[i] == 0) {
            parted.push_back(std::move(lines[i]));
            continue;
        }
        Line heading = line_from(std::string_view(lines[i].text).substr(0, ends[i]));
        heading.mark = Mark::heading;
        heading.runs_in = true;
        parted.push_back(std::move(heading));
        parted.push_back(line_from(std::string_view(lines[i].text).substr(ends[i] + 2)));
    }
    return parted;
}

}  // namespace pressdex
