// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the command line says when nothing was found. Every number was counted, never guessed.
#include "searcher/results.hpp"

#include <string>

namespace pressdex {

// What was sought, what may have been meant, and results.ways_on, a line each.
std::string nothing_found(const Results& results);

}  // namespace pressdex
