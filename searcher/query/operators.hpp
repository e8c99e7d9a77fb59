// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which operators are ones: brackets that have a partner, AND between two operands, NOT before one. The rest becomes
// text, or an error in strict mode. Behind this the parser cannot meet an operator that lacks something.
#include "press/result.hpp"
#include "searcher/query/lexer.hpp"

#include <string>
#include <vector>

namespace pressdex::query {

struct Settled {
    std::vector<Lexeme>
        lexemes;  // no unknown_field; brackets balance, hold something and are at most limits.depth deep
    std::vector<std::string> notes;
};

// Linear.
Result<Settled> settled(Lexed lexed, bool is_strict, const Limits& limits);

}  // namespace pressdex::query
