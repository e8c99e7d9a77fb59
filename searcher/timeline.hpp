// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The history of a programme, person or organization, as the archive tells it: first mention, earliest announcements,
// and year by year how much, where, by whom and in whose words. Counts are exact; the quotations are examples.
#include "press/archive.hpp"
#include "press/result.hpp"
#include "searcher/quotes.hpp"
#include "searcher/request.hpp"
#include "searcher/results.hpp"
#include "searcher/timeline_subject.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct TimelineYear {
    std::string year;  // "2021" or "undated"
    std::uint32_t stories = 0;
    std::uint32_t announcements = 0;  // stories with copies folded
    std::vector<FacetCount> places;   // the most frequent of the narrowest places, at most three
    std::vector<FacetCount> outlets;  // who carried it, at most three
    std::uint32_t all_places = 0, all_outlets = 0;
    Story first;  // the first one of that year, without its body
    std::optional<Quoted> quotation;
};

struct Timeline {
    std::optional<FieldId> field;  // empty: no value of that name, so the words themselves were sought
    std::string label;             // "Green Productivity 2.0"; of words as typed
    std::string filter;  // what a filter takes for it: a slug, "=apo"; of words the query: "\"clean cooking\""
    std::vector<TimelineChoice> choices;  // what else the name stands for, likeliest first; not told here
    std::vector<std::string> notes;
    std::uint32_t total = 0;  // stories
    std::uint32_t announcements = 0;
    bool is_exact = true;
    std::optional<Hit> first_mention;
    // The earliest stories that are mainly about it, copies left out, at most three; of people and words the earliest.
    std::vector<Hit> announced;
    std::vector<TimelineYear> years;  // that hold any, ascending; undated last
};

// `typed`: a name, or FIELD:VALUE with a facet other than year and language. A bare name is the programme, organization
// or person of the archive that is called so, by its own name before acronyms and parts of names, in most stories; the
// others are its choices. Else words side by side. The request's filters apply, its query is not used. Reads at most 40
// stories a year. Fails with wrongly_asked; throws what Xapian throws.
Result<Timeline> timeline_of(const Archive& archive, std::string_view typed, const Request& request);

}  // namespace pressdex
