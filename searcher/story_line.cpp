// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/story_line.hpp"

namespace pressdex {

std::string date_of(const Story& story) {
    const auto date = effective_date(story);
    return date ? iso(*date) : "-";
}

std::string facts_of(const Story& story) {
    const auto date = effective_date(story);
    std::string facts = date ? in_words(*date) : "undated";
    if (date && !story.published) facts += " (day of the event)";
    if (!story.outlet.empty()) facts += " · " + story.outlet;
    if (!story.locations.empty()) facts += " · " + story.locations.front().path.front();
    if (!story.sectors.empty()) facts += " · " + story.sectors.front().label;
    return facts;
}

}  // namespace pressdex
