// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Places -> groups of terms and marks, in one field: stems in the languages of the archive, expansions of wildcards.
// Knows the vocabulary, no operator.
#include "searcher/query/compile.hpp"
#include "searcher/query/places.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pressdex::query {

// Something to be found: terms side by side, and how to mark them.
struct Sought {
    std::vector<TermGroup> groups;  // one, or those of a phrase with their offsets
    Highlight highlight;
    std::vector<std::vector<TermGroup>> other_wordings;  // phrases that mean the same
    std::vector<Highlight> other_highlights;
    bool is_capital = false;        // of a group of words: typed in capitals beside small letters
    bool is_function_word = false;  // of a group of words: "the", "of"
};

class WordTerms {
  public:
    WordTerms(const Vocabulary& vocabulary, const CompileOptions& options)
        : vocabulary_(vocabulary), options_(options) {}

    // `prefix` is a words field's ("S"), or empty for title and body. `places` is not empty.
    Sought sought(const Places& places, std::string_view prefix, std::optional<FieldId> field, bool as_typed = false);
    // All words that begin so; with needs_positions without surface forms, for NEAR.
    Sought sought_beginning(std::string_view beginning, std::string_view prefix, std::optional<FieldId> field,
                            bool needs_positions = false);

    // Acronyms for their long forms and back, synonyms, amounts: each word of a run that is found under another wording
    // may stand for itself or be that wording. `units` in the order of the query.
    void add_other_wordings(std::vector<Sought>& units);

    PlaceReader& places() { return places_; }

    // In how many stories it can stand at most.
    std::uint64_t frequency(const std::vector<TermGroup>& groups) const;

    std::vector<std::string> take_notes();
    // What the archive holds of words beside those typed: "chaudhary".
    std::vector<std::string> take_also_searched();

  private:
    TermGroup stems(const Place& place, std::string_view prefix, Mark& mark) const;
    void add_other_spellings(TermGroup& group, const Place& place, std::string_view prefix, Mark& mark);
    std::vector<TermGroup> phrase_of(const std::vector<std::string>& wording, Highlight& highlight) const;
    TermGroup expansion(const std::string& folded_beginning, std::string_view prefix, bool needs_positions, Mark& mark);
    std::vector<std::string> stems_instead(std::vector<std::string> terms) const;

    PlaceReader places_;
    const Vocabulary& vocabulary_;
    const CompileOptions& options_;
    std::vector<std::string> notes_;
    std::vector<std::string> also_;  // other spellings that the archive holds
};

// Terms, or PhraseOf.
Compiled node_of(std::vector<TermGroup> groups);
// The same, or an Or of it and its other wordings.
Compiled node_of(Sought sought);

}  // namespace pressdex::query
