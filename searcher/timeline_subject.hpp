// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a typed name means in an archive: a value of a facet, or words. Reads no story.
#include "press/archive.hpp"
#include "press/result.hpp"
#include "searcher/docid_set.hpp"
#include "searcher/request.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct TimelineSubject {
    std::optional<FieldId> field;  // empty: words
    std::string label;
    std::string filter;  // of the field; of words the query that seeks them
    std::vector<std::string> notes;
};

// "programme:gp2", "Green Productivity 2.0". A field that is named has to hold the value. Fails with wrongly_asked.
Result<TimelineSubject> timeline_subject(const Archive& archive, std::string_view typed, Dates dates);

// The labels of the story's values that are meant: one, unless an acronym stands for several.
std::vector<std::string> labels_in(const Story& story, const TimelineSubject& subject);

// Whether the story names it as what it is mainly about; of people and words, whether the headline does.
bool is_main_subject(const Story& story, const TimelineSubject& subject);

// The names under which a story has it: label and variants. Of words the words.
std::vector<std::string> names_in(const Story& story, const TimelineSubject& subject);

}  // namespace pressdex
