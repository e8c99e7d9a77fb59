// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every value of a story with the reason why it is believed, and what contradicts it: for people who doubt one.
#include "indexer/corrections.hpp"
#include "press/story.hpp"

#include <string>
#include <vector>

namespace pressdex {

struct ExplainedValue {
    std::string field;  // "published", "organization" ...
    std::string value;  // as shown
    Evidence evidence;
    std::string more;  // what the field adds: variants, a sector's parent; may be empty
};

struct Explanation {
    std::string id, file, title;
    std::uint32_t number = 1;
    std::vector<ExplainedValue> values;
    std::vector<std::string> conflicts;  // a sentence each
    std::vector<std::string> asides;     // text from which no value was taken
};

Explanation explanation_of(const Story& story, const Corrections& corrections);

// Dates that page or format give and that were not taken, where they say another day than the one taken.
std::vector<DateWitness> contradicting_dates(const Story& story);

std::string text_of(const Explanation& explanation);
std::string jsonl_of(const Explanation& explanation);  // one line

}  // namespace pressdex
