// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Documents instead of stories: what evaluations and scripts know is the name of the document that a story came from.
#include "press/archive.hpp"
#include "press/result.hpp"
#include "searcher/request.hpp"

#include <string>
#include <vector>

namespace pressdex {

struct RankedSource {
    std::string source;
    double score = 0;
};

// The first `request.limit` documents for a request; several stories of one document stand once, at the best place.
// Copies are not folded. Fails with wrongly_asked (strict requests only); throws what Xapian throws.
Result<std::vector<RankedSource>> ranked_sources(const Archive& archive, const Request& request);

struct SourceGroup {
    std::string group;                 // id of its first story
    std::vector<std::string> sources;  // distinct, in the order in which they were added
};

// Every group of two stories or more, in the order of their first stories.
std::vector<SourceGroup> source_groups(const Archive& archive);

}  // namespace pressdex
