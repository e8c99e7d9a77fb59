// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stories were ranked by, in one line for --explain. Never ranks.
#include "searcher/feedback.hpp"
#include "searcher/query/compiled.hpp"

#include <string>
#include <vector>

namespace pressdex {

// "energi, 1.8 * audit (or 0.8 * audi); in the headline: energi; shared: leather 0.04": stems, as the archive has them.
std::string text_of(const std::vector<query::TermGroup>& words, const std::vector<query::TermGroup>& in_headline,
                    const std::vector<SharedWord>& shared);

}  // namespace pressdex
