// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which operators are ones: brackets that have a partner, AND between two operands, NOT before one. The rest becomes
// text, or an error in strict mode. Behind this the parser cannot meet an operator that lacks something.
#include "searcher/query/lexer.hpp"
#include "searcher/query/objections.hpp"

#include <vector>

namespace pressdex::query {

// No unknown_field is left; brackets balance, hold something and are at most limits.depth deep. Linear.
std::vector<Lexeme> settled(std::vector<Lexeme> lexemes, const Limits& limits, Objections& objections);

}  // namespace pressdex::query
