// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a query means, as plain values: the tree that the parser builds and that explanation, canonical text and terms
// are made from. Knows words as they were typed, never terms, stems or Xapian.
#include "press/day.hpp"
#include "press/schema.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pressdex::query {

struct Tree;

// Every story.
struct All {
    bool operator==(const All&) const = default;
};

// One word between blanks, without the punctuation around it: "Gilgit-Baltistan", "G&JTC", "生産性本部".
// times > 1 (word{3,}): a story must hold it that often.
struct Word {
    std::string text;
    std::uint32_t times = 1;
    bool operator==(const Word&) const = default;
};

// audit*: all words that begin so.
struct Wildcard {
    std::string beginning;
    bool operator==(const Wildcard&) const = default;
};

// "energy audits": the words side by side, stemmed. A word in it may end in a star.
struct Phrase {
    std::string text;
    bool operator==(const Phrase&) const = default;
};

// ="Energy Audit": these very word forms.
struct Exact {
    std::string text;
    bool operator==(const Exact&) const = default;
};

// Juxtaposed words, two or more, of which --match says how many are needed. Members are Word (once) or Wildcard.
struct Words {
    std::vector<Tree> members;
    bool operator==(const Words&) const = default;
};

// Both sides at most `distance` words apart, in any order. Sides are Word, Wildcard, Phrase, or an Or of these.
struct Near {
    std::vector<Tree> sides;  // two
    std::uint32_t distance = 10;
    bool operator==(const Near&) const = default;
};

// energy audit same:sentence: all parts in one sentence of the story. Parts are Word (once), Wildcard, Phrase or Exact,
// or an Or of these; two or more, distinct.
struct InSentence {
    std::vector<Tree> parts;
    bool operator==(const InSentence&) const = default;
};

struct And {
    std::vector<Tree> parts;  // two or more, none of them an And
    bool operator==(const And&) const = default;
};

struct Or {
    std::vector<Tree> parts;  // two or more, none of them an Or
    bool operator==(const Or&) const = default;
};

struct Not {
    std::vector<Tree> part;  // one, and no Not
    bool operator==(const Not&) const = default;
};

// sector:leather. is_canonical (field:=value): this value only, no alias of it.
struct FieldIs {
    FieldId field = FieldId::sector;
    std::string typed;
    std::string slug;
    bool is_canonical = false;
    bool operator==(const FieldIs&) const = default;
};

// title:audit, said:"cost of production". The part is a Word, Wildcard, Phrase or Exact.
struct FieldWords {
    FieldId field = FieldId::title;
    std::vector<Tree> part;  // one
    bool operator==(const FieldWords&) const = default;
};

// date:2021..2022-06, event:2021-12-23, year:2019..2021; both ends belong to it, an empty end is open (never both).
struct DateRange {
    FieldId field = FieldId::date;
    std::optional<Day> first;
    std::optional<Day> last;
    bool operator==(const DateRange&) const = default;
};

struct Tree {
    std::variant<All, Word, Wildcard, Phrase, Exact, Words, Near, InSentence, And, Or, Not, FieldIs, FieldWords,
                 DateRange>
        node;
    bool operator==(const Tree&) const = default;
};

// The node as T, or null.
template <class T>
const T* as(const Tree& tree) {
    return std::get_if<T>(&tree.node);
}

}  // namespace pressdex::query
