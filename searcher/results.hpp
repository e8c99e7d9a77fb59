// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was found, as plain values: every renderer (text, JSON, CSV, page) shows these and nothing else.
#include "press/day.hpp"
#include "press/schema.hpp"
#include "press/story.hpp"
#include "searcher/request.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pressdex {

// Byte offsets into a text, ascending, not overlapping: what to mark.
using Marks = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

struct MarkedText {
    std::string text;
    Marks marks;
};

// When a story was told, compared with the one that was asked about.
enum class Told : std::uint8_t { earlier, same_time, later, undated };

struct Hit {
    Story story;  // body left out unless asked for
    MarkedText title;
    MarkedText snippet;                   // whole sentences
    std::vector<std::string> matched_in;  // "title", "body", "organization: Asian Productivity Organization"
    std::string group;                    // id of the group's first story; empty when it has no copies
    std::uint32_t copies = 1;             // stories in its group, in the whole archive
    double score = 0;
    std::uint32_t rank = 0;  // 1-based among the results
    // Why it stands here, in words; only where asked for: "energy 3 times", "same programme: Green Productivity".
    std::vector<std::string> reasons;
    std::optional<Told> told;  // of similar stories
};

struct FacetCount {
    std::string value;  // what a filter takes: a slug
    std::string label;
    std::uint32_t count = 0;  // stories found after choosing it
    bool is_chosen = false;
    std::string parent;  // slug of the value above; empty on the upper level
};

struct FacetTable {
    FieldId field = FieldId::sector;
    std::vector<FacetCount> counts;  // by count, chosen ones always among them
    std::uint32_t values = 0;        // how many distinct values there are among the results
};

struct YearBar {
    std::string year;         // "2021" or "undated"
    std::uint32_t count = 0;  // among the results
    std::uint32_t total = 0;  // in the whole archive
};

struct Suggestion {
    std::string query;
    std::uint32_t total = 0;
};

// What leads on from where nothing was found: see ways_on.hpp.
enum class WayKind : std::uint8_t {
    without_filter,
    any_day,
    nearest_year,
    loosened,      // a phrase as words, an exact text in other forms
    without_part,  // of the query
    any_word,
    any_word_without_filters,
    without_filters,
    without_words,
};

struct WayOn {
    WayKind kind = WayKind::without_filter;
    std::optional<FieldId> field;
    std::string what;  // values of the filter, the year, the part of the query
    Request request;   // what to ask
    std::uint32_t total = 0;
};

struct Results {
    std::string query;               // as typed
    std::string parsed;              // canonical form
    std::string sentence;            // the query in plain words: "stories about energy and audits, in sector leather"
    std::vector<std::string> notes;  // what was read otherwise than typed
    std::vector<std::string> also_searched;  // words beside those typed: other spellings, acronyms, like words
    std::uint32_t total = 0;                 // stories
    bool is_exact = true;                    // false: "at least" (too many candidates to verify)
    std::uint32_t groups = 0;                // stories with copies folded
    std::vector<Hit> hits;
    std::vector<FacetTable> facets;  // in the order of schema::facets(); empty unless asked for
    std::vector<YearBar> histogram;  // the archive's years ascending without gaps, then undated; counts sum to total
    std::optional<Suggestion> suggestion;
    std::vector<WayOn> ways_on;  // where nothing was found and ways were asked for
    std::string ranking;         // what stories are ranked by, in one line; empty unless asked for or ordered by day
    std::string archive_version;
};

// How many entries a list of them has from its first to its last page.
inline std::uint32_t entries_in(const Results& results, Copies copies) {
    return copies == Copies::grouped ? results.groups : results.total;
}

}  // namespace pressdex
