// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What acronyms stand for in a story: as its text explains them, "Asian Productivity Organization (APO)", and as its
// organizations bear them. Says nothing about other stories.
#include "press/story.hpp"

#include <string>
#include <vector>

namespace pressdex {

// Both folded; the long form's words parted by single blanks: {"apo", "asian productivity organization"}.
struct LearntAcronym {
    std::string acronym;
    std::string long_form;
    auto operator<=>(const LearntAcronym&) const = default;
};

// Ascending, distinct. Linear in the text.
std::vector<LearntAcronym> acronyms_learnt_from(const Story& story);

}  // namespace pressdex
