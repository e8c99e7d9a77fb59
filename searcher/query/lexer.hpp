// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text -> tokens with columns: what looks like an operator in its full form, and words. Never refuses a text; whether
// an operator has what it needs beside it is settled in operators.hpp.
#include "press/schema.hpp"
#include "searcher/query/limits.hpp"
#include "searcher/query/objections.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex::query {

enum class Sign : std::uint8_t {
    word,
    wildcard,
    phrase,
    exact,
    field,          // field:value with a known name
    unknown_field,  // name and colon; the value follows as tokens of its own
    open,
    close,
    exclude,  // the hyphen of -x
    not_,
    and_,
    or_,
    near,
    together,  // same:sentence
};

struct Lexeme {
    Sign sign = Sign::word;
    std::string text;          // of a word, phrase or value; the name of an unknown field
    std::uint32_t column = 1;  // in characters
    std::uint32_t number = 1;  // of a word: times; of NEAR: distance
    FieldId field = FieldId::title;
    std::string name;           // of a field, as typed
    bool is_quoted = false;     // a field's value
    bool is_canonical = false;  // field:=value
};

// Objects to what was begun as an operator and is none. Linear.
std::vector<Lexeme> lexed(std::string_view text, const Limits& limits, Objections& objections);

}  // namespace pressdex::query
