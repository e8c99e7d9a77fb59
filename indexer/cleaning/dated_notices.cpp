// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/dated_notices.hpp"

#include <cstddef>
#include <cstdint>

namespace pressdex {
namespace {

// A line that is nothing but a day.
bool is_bare_day(const Page& page, std::size_t i) {
    constexpr std::uint32_t most_words = 4;
    const auto& about = page.about[i];
    return about && about->date && about->date->period.precision == Precision::day && about->byline.empty() &&
           about->place.empty() && page.lines[i].words <= most_words && page.lines[i].mark == Mark::none;
}

// Short, and nothing tells what it is: a heading, or a list.
bool is_unexplained(const Page& page, std::size_t i) {
    constexpr std::uint32_t least = 12;
    return page.furniture[i] == Furniture::none && !page.about[i] && !is_prose(page.lines[i]) &&
           page.lines[i].weight >= least;
}

}  // namespace

std::vector<Stretch> dated_notices(const Page& page) {
    constexpr std::size_t fewest = 3;
    std::vector<Stretch> stories;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        if (!is_bare_day(page, i)) {
            // What stands above the first day is the section's name; below it, and above, no other text may stand.
            if (stories.empty() ? page.is_prose_of_story(i) : is_unexplained(page, i)) return {};
            continue;
        }
        if (i + 1 >= page.lines.size() || !page.is_prose_of_story(i + 1)) return {};
        if (!stories.empty()) {
            // News stand with the latest first; a chronicle goes on from day to day.
            const auto day = [&](std::size_t at) { return page.about[at]->date->period.first.number; };
            if (day(i) > day(stories.back().first)) return {};
            stories.back().last = i;
        }
        stories.push_back({i, page.lines.size()});
    }
    return stories.size() >= fewest ? stories : std::vector<Stretch>();
}

}  // namespace pressdex
