// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One correction between its JSON line, what was typed for it, and its meaning. Knows no file.
#include "indexer/correction.hpp"
#include "press/result.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pressdex {

struct ReadCorrection {
    std::string story;        // 16 hex digits
    std::string fingerprint;  // may be empty
    Correction says;
};

// Fails with a sentence that says what is wrong in the line, without file and number.
Result<ReadCorrection> correction_from_json(std::string_view line);

// "published=2021-12-23", "sectors+=leather; energy", "event_date=" (no such value) -> a JSON line for that story.
// Fails when a field is unknown or a value means nothing.
Result<std::string> correction_json(std::string_view story, std::string_view fingerprint,
                                    const std::vector<std::string>& typed, std::string_view by, Day at);

// "published, event_date, title ...": for messages.
std::string corrected_field_names();

}  // namespace pressdex
