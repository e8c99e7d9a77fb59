// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One story of a draft after cleaning: headline, paragraphs and the printed lines that tell about it. No metadata is
// understood yet.
#include "indexer/readers/printed_date.hpp"
#include "press/story.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace pressdex {

struct Outline {
    std::string title;  // the printed headline, else the lede (then title_is_lede)
    bool title_is_lede =
        false;  // the body says it again: no headline was printed, or the lede behind the dateline repeats it
    std::vector<std::string>
        body;  // paragraphs without furniture; the lede is not doubled when it only repeats the headline
    std::vector<std::string> asides;  // as in a story
    std::vector<PrintedDate> dates;   // of the story itself; teasers' and other stories' dates are not among them
    std::string dateline_place;       // "ISLAMABAD", as printed; of a line of its own perhaps no place; may be empty
    std::uint32_t dateline_paragraph = 0,
                  dateline_bytes = 0;  // body[paragraph] begins with a dateline this long; 0 = none
    std::string outlet;                // from the credit in the dateline or the page's own name; may be empty
    std::string byline;                // as printed; may be empty
    std::uint32_t number = 1;          // in its file
};

}  // namespace pressdex
