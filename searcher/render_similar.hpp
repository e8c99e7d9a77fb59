// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Similar stories for people and for programs: those told before it first. Looks nothing up.
#include "searcher/request.hpp"
#include "searcher/similar.hpp"
#include "searcher/terminal.hpp"

#include <string>

namespace pressdex {

std::string text_of(const Similar& similar, const Request& request, const Terminal& terminal);

// For pipes: "earlier", "same_time", "later" or "undated", TAB, then as lines of results.
std::string lines_of(const Similar& similar);

// The object of results, with "story" (the one asked about), "words" and "copies_left_out".
std::string json_of(const Similar& similar);

// What was left out, for people: empty when the story has no copies.
std::string copies_left_out(const Similar& similar);

}  // namespace pressdex
