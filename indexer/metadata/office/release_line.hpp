// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The line by which an office says when its release may be used: "FOR IMMEDIATE RELEASE", "EMBARGOED UNTIL 10:00 GMT 5
// May 2024"; not when it was printed.
#include "press/story.hpp"

#include <optional>
#include <string_view>

namespace pressdex {

// Reads the first 30 lines of a text with its furniture; an embargo wins over "for immediate release".
std::optional<ReleaseStatus> release_status_in(std::string_view text);

// Whether a line tells until when a release must not be used: its day is not the release's own.
bool is_embargo_line(std::string_view line);

}  // namespace pressdex
