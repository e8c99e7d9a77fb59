// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What one query has too much of: stars and phrases, which cost most. Length and depth are seen to elsewhere.
#include "searcher/query/lexer.hpp"
#include "searcher/query/objections.hpp"

#include <vector>

namespace pressdex::query {

// Words with a star above limits.wildcards lose it; phrases above limits.phrases become words and NEAR becomes AND.
std::vector<Lexeme> without_excess(std::vector<Lexeme> lexemes, const Limits& limits, Objections& objections);

}  // namespace pressdex::query
