// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Figures that are to be reached: "create 10,000 jobs", "raise exports by 15 percent by 2030". Never figures that were
// reached already, as far as the sentence tells.
#include "press/story.hpp"

#include <vector>

namespace pressdex {

// Distinct targets of title and body in the order of the text: a share or a count of things in a sentence that names
// an aim or speaks of the future. 50 at most; one pass over the bytes.
std::vector<Target> targets_in(const Story& story);

}  // namespace pressdex
