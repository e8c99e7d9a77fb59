// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Stories like one story: sought by its own words and by the programmes, organizations and people it shares with them.
// Copies of it are told apart by the archive's groups and are never among them.
#include "press/archive.hpp"
#include "press/result.hpp"
#include "press/story.hpp"
#include "searcher/request.hpp"
#include "searcher/results.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace pressdex {

struct Similar {
    Story story;                     // the one asked about, without its body
    std::vector<std::string> words;  // of it, that were sought; heaviest first
    std::uint32_t copies = 0;        // of it, that are left out
    Results results;                 // each hit says when it was told and what it shares
};

// A story is similar if it holds a quarter of the sought words (two at least), or shares a programme. The request's
// query and filters narrow that; counts are exact. Most alike first; of the page that is shown those told earlier stand
// first, then those of the same time, later ones and undated ones. `request.sort` by day is strictly by day. Linear in
// the postings of the words and in the stories. Fails with wrongly_asked; throws what Xapian throws.
Result<Similar> similar_to(const Archive& archive, std::uint32_t docid, const Request& request);

}  // namespace pressdex
