// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a story's metadata are found in, beside its text: kept with the story, so that they can be found anew, with
// other knowledge, without reading its file again. Holds nothing that was decided.
#include "press/day.hpp"
#include "press/where.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pressdex {

// A date that the page or its format gives, as indexer/readers found it.
struct DateWitness {
    Period period;
    Where where = Where::none;
    std::string quote;
    std::string rule;       // may be empty
    double confidence = 0;  // exact: ties between witnesses are broken by it
};

struct Origin {
    // As read; empty where the story still says the same.
    std::optional<std::string> title, outlet;
    std::vector<DateWitness> dates;
    std::string dateline_place, byline;
    std::uint32_t dateline_paragraph = 0, dateline_bytes = 0;  // as in an outline
    // Given beside the text.
    std::string date, language;
    std::vector<std::string> places, orgs, people, topics;
};

}  // namespace pressdex
