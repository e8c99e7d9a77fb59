// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What one typed word is by its own signs: an operator's name, a word, a word with a star or {3,}. Never looks at its
// neighbours.
#include "searcher/query/lexer.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pressdex::query {

struct TypedWord {
    enum class Kind : std::uint8_t { nothing, word, wildcard, phrase };
    Kind kind = Kind::nothing;
    std::string text;  // trimmed, NFC; of a wildcard what stands before the star; of a phrase ("Gilgit-Balt*") all,
                       // with the star
    std::uint32_t times = 1;
    bool lost_star = false;  // too few letters before it
};

TypedWord typed_word(std::string_view raw, const Limits& limits);

struct NamedOperator {
    Sign sign;
    std::optional<std::uint32_t> distance;  // of NEAR/n
};

// AND, OR, NOT, NEAR, NEAR/7: capitals and nothing else.
std::optional<NamedOperator> operator_of(std::string_view raw);

}  // namespace pressdex::query
