// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A story as `pressdex-index inspect` prints it: a contract that scripts depend on; changed only by addition.
#include "indexer/cleaning/removed.hpp"
#include "press/story.hpp"

#include <string>

namespace pressdex {

// One JSON object on one line, without line feed. Always valid UTF-8. With evidence, every value also says why it is
// believed, and `removed` is told: what of the story's draft is shown nowhere.
std::string inspect_json(const Story& story, bool with_evidence, const std::vector<RemovedLine>& removed = {});

}  // namespace pressdex
