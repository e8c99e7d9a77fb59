// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One piece of evidence for the day a story was published, as a page or a format gives it. Decides nothing.
#include "press/day.hpp"
#include "press/story.hpp"

#include <string>

namespace pressdex {

// A date that a page prints about itself, or that its format gives (feed, page metadata).
struct PrintedDate {
    Period period;
    Where where = Where::none;  // header, byline, dateline, body, feed, meta, given
    std::string quote;          // as printed
    float confidence = 0;       // 0..1
};

}  // namespace pressdex
