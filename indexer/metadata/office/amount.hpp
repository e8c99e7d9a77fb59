// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sums of money that a story names, in whatever script and grouping: "Rs 5.3bn", "US$ 2 million", "PKR 1.5 crore",
// "3億円". Never what they are for.
#include "press/story.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// Distinct sums of title and body in the order of the text; a sum named again counts in `times`. Where a sign belongs
// to several currencies the story's places decide. One pass over the bytes; 100 sums at most.
std::vector<Amount> amounts_in(const Story& story);

}  // namespace pressdex
