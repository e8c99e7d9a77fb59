// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A compiled query in one line, for --explain and for tests. Never read again.
#include "searcher/query/compiled.hpp"

#include <string>

namespace pressdex::query {

// Variants are parted by '|', counts follow '^', filters stand in [], "..." is a phrase ('@n': at the n-th place behind
// the first), near/11(a, b): within 11 positions, 2 of (a, b, c), (a AND b), NOT a, date 2021, exact(form form:
// candidates).
std::string text_of(const Compiled& compiled);

}  // namespace pressdex::query
