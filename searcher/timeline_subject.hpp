// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a typed name means in an archive: one value of a facet, and which others it may mean, or words. Never mixes two.
#include "press/archive.hpp"
#include "press/result.hpp"
#include "searcher/request.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// Something else that the name stands for.
struct TimelineChoice {
    FieldId field = FieldId::programme;
    std::string label;
    std::string name;  // that timeline takes for it
    std::uint32_t stories = 0;
};

struct TimelineSubject {
    std::optional<FieldId> field;  // empty: words
    std::string label;
    std::string filter;  // of the field: this value alone; of words the query that seeks them
    std::vector<TimelineChoice> choices;
    std::vector<std::string> notes;
};

// "programme:gp2", "Green Productivity 2.0". A field that is named has to hold the value. Fails with wrongly_asked.
Result<TimelineSubject> timeline_subject(const Archive& archive, std::string_view typed, Dates dates);

// Whether the story names it as what it is mainly about; of people and words, whether the headline does.
bool is_main_subject(const Story& story, const TimelineSubject& subject);

// The names under which a story has it: label and variants. Of words the words.
std::vector<std::string> names_in(const Story& story, const TimelineSubject& subject);

}  // namespace pressdex
