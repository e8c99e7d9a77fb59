// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What to mark in the text of a hit: words asked for, never words excluded. Knows folded words and stems, not where
// they stand.
#include "press/schema.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pressdex::query {

// One place of a phrase: a token fits if its folded form is among `words` or begins with one of `beginnings`, or its
// stem in the story's language is among `stems`.
struct Mark {
    std::vector<std::string> words;       // folded, as asked
    std::vector<std::string> stems;       // in all languages of the archive
    std::vector<std::string> beginnings;  // of wildcards
    std::uint32_t offset = 0;             // position after that of the phrase's first place
    bool operator==(const Mark&) const = default;
};

// One word (a single place) or one phrase (several); a word that is part of a phrase is marked only within it.
struct Highlight {
    std::vector<Mark> places;
    bool is_exact = false;         // ="...": folded forms only
    std::optional<FieldId> field;  // only in this field: title:audit
    bool operator==(const Highlight&) const = default;
};

struct Highlights {
    std::vector<Highlight> asked;  // in the order of the query, distinct
};

}  // namespace pressdex::query
