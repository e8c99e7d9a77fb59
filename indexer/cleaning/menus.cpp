// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/menus.hpp"

#include "indexer/cleaning/likeness.hpp"
#include "indexer/cleaning/section_headings.hpp"
#include "indexer/metadata/dates/event_labels.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace pressdex {
namespace {

// "Date:", "Time:", "Venue:": short lines of an invitation.
bool invites(const std::vector<Line>& lines, std::size_t first, std::size_t last) {
    constexpr int fewest_facts = 2;
    int facts = 0;
    for (std::size_t i = first; i < last && facts < fewest_facts; ++i)
        facts += event_label_of(lines[i].text) != EventLabel::none ? 1 : 0;
    return facts >= fewest_facts;
}

// By the line before or the first one, behind a text.
bool is_announced(const std::vector<Line>& lines, const std::vector<Furniture>& found, std::size_t first) {
    const auto announces = [&](std::size_t i) {
        const bool is_below_text = i > 0 && is_prose(lines[i - 1]) && found[i] == Furniture::none;
        return (lines[i].text.ends_with(':') && is_prose(lines[i])) || (is_below_text && announces_list(lines[i]));
    };
    return (first > 0 && announces(first - 1)) || announces(first);
}

bool is_item_of_menu(const Line& line) {
    constexpr std::uint32_t longest = 40;  // letters: without blanks, a whole headline is one word
    if (line.mark == Mark::heading || line.weight > longest) return false;
    return line.words <= 3 || (line.words == 4 && (!line.after_gap || line.mark == Mark::bullet));
}

}  // namespace

void mark_menus(const std::vector<Line>& lines, const std::vector<bool>& rows, std::vector<Furniture>& found) {
    constexpr std::size_t shortest_menu = 5;
    for (std::size_t first = 0; first < lines.size();) {
        std::size_t last = first, words = 0;
        while (last < lines.size() && !is_prose(lines[last]) && !lines[last].ends_sentence && lines[last].words <= 6) {
            words += lines[last].words;
            ++last;
        }
        const bool is_menu = last - first >= shortest_menu && words <= (last - first) * 4 &&
                             !is_announced(lines, found, first) && !invites(lines, first, last);
        // The last one may be the headline of what follows.
        const bool heads = last < lines.size() && last > first && lines[last - 1].words >= 3 &&
                           lines[last - 1].after_gap && lines[last - 1].mark == Mark::none;
        for (std::size_t i = first; is_menu && i < last - (heads ? 1 : 0); ++i) {
            if (found[i] == Furniture::none && !rows[i] && is_item_of_menu(lines[i])) found[i] = Furniture::piece;
        }
        first = std::max(last, first + 1);
    }
}

void mark_lists_of_links(const std::vector<Line>& lines, std::vector<Furniture>& found) {
    constexpr std::ptrdiff_t many = 20;
    if (std::ranges::count(found, Furniture::piece) <= many) return;
    std::unordered_map<std::string, std::vector<std::size_t>> beginnings;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (is_prose(lines[i]) || lines[i].words < 5 || lines[i].text.size() > 200) continue;
        const auto words = words_of(lines[i].text);
        if (words.size() >= 4) beginnings[words[0] + " " + words[1] + " " + words[2]].push_back(i);
    }
    for (const auto& [beginning, at] : beginnings) {
        if (at.size() < 3) continue;
        for (const std::size_t i : at) {
            if (found[i] == Furniture::none) found[i] = Furniture::piece;
        }
    }
}

}  // namespace pressdex
