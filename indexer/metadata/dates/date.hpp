// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The publication day of a story, from what was given and what the page prints about itself. A file's own time is never
// looked at, nor the clock.
#include "indexer/cleaning/outline.hpp"
#include "indexer/readers/draft.hpp"

#include <optional>

namespace pressdex {

// Given > header > byline > dateline > said in the body ("released on 5 May 2024"); empty when the page does not say.
// A day that is only the event's own is no publication day.
std::optional<Published> published_of(const Outline& outline, const Draft& draft);

// For a release that tells no other day: that on which it may be used. Empty where no embargo names one.
std::optional<Published> published_at_end_of_embargo(const ReleaseStatus& release);

}  // namespace pressdex
