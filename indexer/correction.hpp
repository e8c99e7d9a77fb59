// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What staff say about one story, by field, and how it is put in the place of what was found. Knows no file.
#include "indexer/authority/knowledge.hpp"
#include "press/story.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// A name as staff write it: "National Productivity Organization (NPO)", "Izhar Hunzai, Chief Executive", "leather".
struct CorrectedList {
    bool replaces = false;             // the list is `added` and nothing else
    std::vector<std::string> added;    // also what replaces
    std::vector<std::string> removed;  // by name, acronym or slug
    bool is_given() const { return replaces || !added.empty() || !removed.empty(); }
};

// An outer optional that is empty: nothing is said; an inner one that is empty: there is no such value.
struct Correction {
    std::optional<std::optional<Period>> published;
    std::optional<std::optional<Day>> event;
    std::optional<std::string> title, language, outlet;  // empty = none
    CorrectedList sectors, locations, organizations, people, programmes;
    std::string note, by, at;  // why, who, when
};

// 16 hex digits of SHA-256 over the headline and the text as they were read, white space left out: tells whether a
// correction was made for this text.
std::string text_fingerprint(const Story& story);

// The publication day first, since the event's day is reckoned from it; then, when all has been found, the rest. A
// value that was found too keeps its variants and counts; its evidence is Where::corrected.
void correct_published(Story& story, const Correction& correction);
void correct(Story& story, const Correction& correction, const Knowledge& knowledge);

}  // namespace pressdex
