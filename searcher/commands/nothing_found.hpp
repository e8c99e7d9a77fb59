// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What to say when nothing was found: which filter to drop, and how much that gives. Every number is counted, never
// guessed.
#include "searcher/searcher.hpp"

#include <string>

namespace pressdex {

// Runs the search again without each filter.
std::string nothing_found(Searcher& searcher, const Request& request, const Results& results);

}  // namespace pressdex
