// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Ranked docids -> hits with snippet, marks and what matched. Never reorders them.
#include "press/archive.hpp"
#include "searcher/query/compile.hpp"
#include "searcher/ranking.hpp"
#include "searcher/request.hpp"
#include "searcher/results.hpp"

#include <string>
#include <vector>

namespace pressdex {

// Reads each story once. Throws what Xapian throws.
std::vector<Hit> hits_of(const Archive& archive, const Request& request, const query::CompiledQuery& compiled,
                         const std::vector<RankedStory>& page);

// The id of the story with this docid, from its terms. Empty where there is none.
std::string id_of(const Archive& archive, std::uint32_t docid);

}  // namespace pressdex
