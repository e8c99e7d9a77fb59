// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/short_text.hpp"

#include "indexer/metadata/dates/event_labels.hpp"

#include <algorithm>

namespace pressdex {
namespace {

constexpr std::size_t most_lines = 24;

bool is_label(const Line& line) {
    return event_label_of(line.text) != EventLabel::none;
}

// A day of the page, or "When:" and "Venue:".
bool tells_of_a_story(const Page& page, const Stretch& stretch) {
    if (page.header) return true;
    for (std::size_t i = stretch.first; i < stretch.last; ++i) {
        if ((page.about[i] && page.about[i]->date) || is_label(page.lines[i])) return true;
    }
    return false;
}

bool may_be_text(const Page& page, std::size_t i) {
    constexpr std::uint32_t least_of_sentence = 20, least_without_stop = 60;  // letters
    const Line& line = page.lines[i];
    if (page.furniture[i] != Furniture::none || page.about[i] || line.is_link) return false;
    return is_label(line) || line.weight >= (line.ends_sentence ? least_of_sentence : least_without_stop);
}

// A line of words, which is then the headline.
bool has_line_above(const Page& page, const Stretch& stretch, std::size_t text) {
    constexpr std::uint32_t least_weight = 8;  // letters
    for (std::size_t i = stretch.first; i < text; ++i) {
        if (page.furniture[i] == Furniture::none && !page.about[i] && page.lines[i].weight >= least_weight) return true;
    }
    return false;
}

}  // namespace

std::optional<Stretch> short_text(const Page& page, const Stretch& stretch) {
    if (page.is_site || stretch.last - stretch.first > most_lines || !tells_of_a_story(page, stretch))
        return std::nullopt;
    std::optional<Stretch> text;
    for (std::size_t i = stretch.first; i < stretch.last; ++i) {
        if (!may_be_text(page, i)) continue;
        if (!text) text = Stretch{i, i};
        // What no full stop closes, above the rest, is the headline.
        const Line& first = page.lines[text->first];
        const bool is_headline = text->last == text->first + 1 && !first.ends_sentence && !is_label(first) &&
                                 !has_line_above(page, stretch, text->first);
        if (is_headline && i > text->first) text->first = i;
        text->last = i + 1;
    }
    if (!text) return std::nullopt;
    // The last facts of an invitation stand right under the others.
    while (text->last < stretch.last && !page.lines[text->last].after_gap &&
           page.furniture[text->last] == Furniture::none)
        ++text->last;
    return text;
}

}  // namespace pressdex
