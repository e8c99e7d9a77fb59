// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A query as terms: set algebra over posting lists, for the searcher to evaluate exactly. Holds nothing of Xapian.
#include "press/day.hpp"
#include "press/schema.hpp"
#include "searcher/query/highlights.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pressdex::query {

struct Compiled;

// Words side by side that mean the same as a word: at each place any of the terms.
struct Wording {
    std::vector<std::vector<std::string>> places;
    bool operator==(const Wording&) const = default;
};

// Terms of which any will do: the stems of one word in the languages of the archive, the expansion of a wildcard, a
// facet value and its aliases. Never empty, distinct, whole terms with their prefixes.
struct TermGroup {
    std::vector<std::string> terms;
    std::uint32_t count = 1;   // how often it was asked for (wqf)
    std::uint32_t offset = 0;  // in a phrase: its position after that of the first word
    std::size_t others = 0;    // how many of the terms, the last ones, are other spellings: ranked below the word's own
    std::vector<Wording> wordings =
        {};  // ranked like other spellings; only ranking heeds them, what matches says an Or
    bool operator==(const TermGroup&) const = default;
};

namespace compiled {

struct All {
    bool operator==(const All&) const = default;
};

struct Nothing {
    bool operator==(const Nothing&) const = default;
};

// Stories with any of the terms. Words are ranked by, filters are not.
struct Terms {
    TermGroup group;
    bool is_filter = false;
    bool operator==(const Terms&) const = default;
};

// is_ordered: there is a position p such that each group has one of its terms at p + offset (terms at other positions
// between are no matter). Else: one position of each group, the furthest two less than `window` apart (offsets are 0).
struct PhraseOf {
    std::vector<TermGroup> groups;  // two or more
    std::uint32_t window = 0;       // positions that it spans, its ends included
    bool is_ordered = true;
    bool operator==(const PhraseOf&) const = default;
};

// Stories that match at least m of the children: 1 < m <= children.size(). Where no story of the whole archive does, as
// many as any story matches: decided before anything that stands beside the group. Children are Terms, PhraseOf, or Or
// of these.
struct AtLeast {
    std::size_t m = 0;
    std::vector<Compiled> of;
    bool operator==(const AtLeast&) const = default;
};

struct And {
    std::vector<Compiled> of;  // two or more; Not among them subtracts
    bool operator==(const And&) const = default;
};

// others: how many of them, the last ones, are other wordings (Terms or PhraseOf) of the first.
struct Or {
    std::vector<Compiled> of;  // two or more
    std::size_t others = 0;
    bool operator==(const Or&) const = default;
};

struct Not {
    std::vector<Compiled> of;  // one
    bool operator==(const Not&) const = default;
};

enum class WhichDate : std::uint8_t { any, published, event };  // any: publication day, else event day

// Stories whose date overlaps [first, last]; an empty end is open, both empty: any date. Undated stories are never in
// it.
struct DateIn {
    std::optional<Day> first;
    std::optional<Day> last;
    WhichDate which = WhichDate::any;
    bool operator==(const DateIn&) const = default;
};

// One word form of an exact text: the folded form (never a stem) of a token, and its position after that of the first.
struct WordForm {
    std::string folded;
    std::uint32_t offset = 0;
    bool operator==(const WordForm&) const = default;
};

// Of the candidates (one child), the stories whose stored text, analysed, has a position p with each form at p +
// offset. Without a field: in title or body; FieldId::title: in the title; FieldId::said: in a quotation.
struct ExactText {
    std::vector<WordForm> forms;
    std::optional<FieldId> field;
    std::vector<Compiled> candidates;
    bool operator==(const ExactText&) const = default;
};

// Stories in which the terms of the group stand at least n times, all together (wdf of the group, or verified on the
// stored text).
struct AtLeastTimes {
    std::uint32_t n = 2;
    TermGroup group;
    bool operator==(const AtLeastTimes&) const = default;
};

// Stories with a sentence (or a printed headline) that holds one of each part's texts. Stands beside what its parts are
// found by.
struct SameSentence {
    std::vector<std::vector<Highlight>> parts;  // two or more, each of them one or more
    std::vector<Compiled> found_by;             // the parts as terms with positions: Terms, PhraseOf, or Or of these
    bool needs_text = false;                    // an exact text or a wildcard says more than its terms
    bool operator==(const SameSentence&) const = default;
};

// The copies of the story with this id, itself included.
struct InGroup {
    std::string id;
    bool operator==(const InGroup&) const = default;
};

}  // namespace compiled

struct Compiled {
    std::variant<compiled::All, compiled::Nothing, compiled::Terms, compiled::PhraseOf, compiled::AtLeast,
                 compiled::And, compiled::Or, compiled::Not, compiled::DateIn, compiled::ExactText,
                 compiled::AtLeastTimes, compiled::SameSentence, compiled::InGroup>
        node;
    bool operator==(const Compiled&) const = default;
};

// The node as T, or null.
template <class T>
const T* as(const Compiled& compiled) {
    return std::get_if<T>(&compiled.node);
}

}  // namespace pressdex::query
