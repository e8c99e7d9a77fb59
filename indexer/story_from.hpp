// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draft -> stories with all their metadata: the order in which the finders run, and nothing of how each one finds.
#include "indexer/authority/knowledge.hpp"
#include "indexer/readers/draft.hpp"
#include "press/story.hpp"

#include <string>
#include <vector>

namespace pressdex {

// The stories of a draft; none for a page without a story. `file` is the path below the folder that was added.
// Given metadata wins over what is found. A pure function of its arguments.
std::vector<Story> stories_from(const Draft& draft, const std::string& file, const Knowledge& knowledge);

}  // namespace pressdex
