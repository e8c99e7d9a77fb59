// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who said what: the quotations of stories as things to be found, each with its speaker, day and story. Finds no
// quotation in a text; the indexer has.
#include "press/archive.hpp"
#include "press/result.hpp"
#include "press/story.hpp"
#include "searcher/request.hpp"
#include "searcher/results.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct QuotesRequest {
    Request request;    // which stories; limit, offset and sort are those of quotations
    std::string by;     // words of the speaker's name, in any order; empty: anybody
    std::string about;  // words and "phrases" that the quotation holds, all of them; empty: any
};

struct Quoted {
    MarkedText text;
    std::string speaker, role;  // may be empty
    Story story;                // that holds it, without its body
    std::uint32_t times = 1;    // stories that hold it: copies of one announcement, when these are folded
};

struct Quotes {
    std::string query, by, about;  // as typed
    std::string sentence;          // "quotations of Khan about exports, from stories in sector Leather"
    std::vector<std::string> notes;
    std::vector<std::string> also_searched;
    std::uint32_t total = 0;    // quotations, those that copies repeat counted once when they are folded
    std::uint32_t stories = 0;  // that hold them
    bool is_exact = true;       // false: "at least", more than most_texts_verified stories would have to be read
    std::vector<Quoted> quotes;
};

// "At least 12 quotations of Khan, from all stories".
std::string heading_of(const Quotes& quotes);

// Quotations that hold the query's own words stand before the others of its stories; then in the order of the stories,
// which without words is that of their days, newest first. Counted from the index; reads the stories that are shown,
// and of a speaker all that quote him. Fails with wrongly_asked; throws what Xapian throws.
Result<Quotes> quotes_for(const Archive& archive, const QuotesRequest& request);

// What is known of the speaker of a story's quotation, else of the person with that name.
std::string role_of(const Story& story, const Quotation& quotation);

}  // namespace pressdex
