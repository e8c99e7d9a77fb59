// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/date_boxes.hpp"

#include "indexer/metadata/dates/date_text.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace pressdex {
namespace {

// A number, a month, both, or a month and a comma; no whole date.
bool may_be_part(const Line& line) {
    constexpr std::size_t longest = 24;  // bytes
    constexpr std::uint32_t most_words = 1;
    return !line.text.empty() && line.text.size() <= longest && line.words <= most_words && line.mark == Mark::none &&
           !line.is_link && line.text.find(':') == std::string::npos;
}

bool has_digit(const Line& line) {
    return line.text.find_first_of("0123456789") != std::string::npos;
}

// The day that the lines print together and nothing else; empty when they print none, or one of them does alone.
std::string date_in(const std::vector<Line>& lines, std::size_t from, std::size_t count) {
    std::string text;
    for (std::size_t i = from; i < from + count; ++i) {
        if (!may_be_part(lines[i])) return {};
        text += (text.empty() ? "" : " ") + lines[i].text;
    }
    const auto dates = dates_in(text);
    const bool whole = dates.size() == 1 && dates.front().from == 0 && dates.front().to == text.size();
    return whole && dates.front().day != 0 && dates.front().year != 0 ? text : std::string();
}

}  // namespace

std::vector<Line> with_date_boxes_joined(std::vector<Line> lines) {
    std::vector<Line> joined;
    joined.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::size_t taken = 1;
        // A number stands in the first line or in the second: most lines are looked at no further.
        const bool may_begin = may_be_part(lines[i]) && i + 1 < lines.size() && may_be_part(lines[i + 1]) &&
                               (has_digit(lines[i]) || has_digit(lines[i + 1])) && date_in(lines, i, 1).empty();
        for (std::size_t count = 3; may_begin && count >= 2 && taken == 1; --count) {
            if (i + count > lines.size()) continue;
            const std::string text = date_in(lines, i, count);
            if (text.empty()) continue;
            Line line = line_from(text);
            line.after_gap = lines[i].after_gap;
            joined.push_back(std::move(line));
            taken = count;
        }
        if (taken == 1) joined.push_back(std::move(lines[i]));
        i += taken - 1;
    }
    return joined;
}

}  // namespace pressdex
