// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Capitals that a story prints as an acronym, that it never explains and that no table knows: candidates for
// knowledge/. Says nothing about what they stand for.
#include "indexer/authority/knowledge.hpp"
#include "press/story.hpp"

#include <string>
#include <vector>

namespace pressdex {

// Each once, as printed, in the order of the text. Lines in capitals tell nothing and are left out.
std::vector<std::string> unknown_acronyms_in(const Story& story, const Knowledge& knowledge);

}  // namespace pressdex
