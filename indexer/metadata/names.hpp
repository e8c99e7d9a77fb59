// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All names of a story in the one order in which their finders must run: each leaves the next the words that it did not
// take. Finds nothing itself.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/reading/mentions.hpp"
#include "press/story.hpp"

#include <span>
#include <vector>

namespace pressdex {

struct Names {
    std::vector<Organization> organizations;
    std::vector<Person> people;
    std::vector<Programme> programmes;
    std::vector<Quotation> quotations;
    NameSpans spans;  // which words they cover: no place stands there
};

// Linear in the words, but for the few names.
Names names_of(const Reading& reading, std::span<const Mention> mentions, const Knowledge& knowledge);

}  // namespace pressdex
