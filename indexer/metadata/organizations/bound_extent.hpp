// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far a body's name goes behind its head in French, Italian, Spanish, Portuguese and Dutch: adjectives, capitals,
// and what small words bind to it ("de l'Industrie et du Commerce de la région Bretagne"). Judges no bodies.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/bound_words.hpp"

#include <cstdint>
#include <optional>

namespace pressdex {

// A head with all that belongs to it.
struct BodyExtent {
    std::uint32_t last = 0;
    std::uint32_t bound = 0;  // how often something is bound to it
    bool has_capital = false, has_subject = false, has_place = false, has_run = false, is_listed = false;
};

class BoundExtents {
  public:
    using Use = BodyWord::Use;

    BoundExtents(const NameText& text, const NameSpans& taken)
        : text_(text), taken_(taken), heads_(text.knowledge().names.heads), grammar_(text.language()) {}

    // All that belongs to the head. Linear in what it returns; bounded, as all below.
    BodyExtent extent_of(std::uint32_t head) const;

    const BoundGrammar& grammar() const { return grammar_; }
    BoundWord bound(std::uint32_t at) const { return bound_word(text_.word(at)); }
    const BodyWord* known(std::uint32_t at, const BoundWord& word) const;
    bool is_known(std::uint32_t at, const BoundWord& word, Use use) const {
        const BodyWord* entry = known(at, word);
        return entry != nullptr && entry->use == use;
    }
    // Free, and nothing but a blank before it; a comma where `comma` says so.
    bool goes_on(std::uint32_t at, bool comma = false) const;
    bool is_capital(std::uint32_t at) const;
    bool is_definite(std::uint32_t at, const BoundWord& word) const;
    bool is_any(std::uint32_t at, const BoundWord& word) const;
    // Capitals behind `last`: "Région Nouvelle-Aquitaine", "Solidarité Sociale"; what is glued by a hyphen in any
    // letters.
    std::uint32_t over_capitals(std::uint32_t last, bool persons = false) const;
    std::uint32_t over_adjectives(std::uint32_t last) const;

  private:
    // What is bound to a head by one small word: "de l'Industrie".
    struct Bound {
        std::uint32_t last = 0;
        bool has_capital = false, is_subject = false, is_place = false;
        bool is_listed = false;    // the table says that bodies are for it
        bool has_article = false;  // "et du Commerce"
        bool has_run = false;      // capitals right behind a noun in small letters: "de commerce HEC"
    };

    bool is_head(std::uint32_t at, const BoundWord& word) const {
        const BodyWord* entry = known(at, word);
        return entry != nullptr && entry->is_head();
    }
    bool is_subject(std::uint32_t at, const BoundWord& word) const {
        return is_known(at, word, Use::subject) || grammar_.is_abstract(word.folded);
    }
    bool is_office(std::uint32_t at) const { return text_.is(at, WordUse::role) || text_.is(at, WordUse::title); }
    // "le ministère critique les", "comunica que": an article or a clause behind it, but no date ("le 5 mai").
    bool is_verb(std::uint32_t at) const;
    // The noun at `at` with its adjectives and capitals; nothing where it cannot be what a body is for or of.
    std::optional<Bound> noun_phrase(std::uint32_t at, bool article, bool first, bool firms) const;
    // All words of "Rio Grande do Sul".
    std::uint32_t over_place(std::uint32_t last) const;
    // Behind a name in capitals: "Éducation nationale", but "Ministerio del Interior provincial" says where it is.
    std::uint32_t over_described(std::uint32_t last) const;
    // "Nouvelles technologies", "moyennes entreprises": the noun behind its adjective.
    std::uint32_t over_subject(std::uint32_t last) const;
    // "de l'Industrie", "d'industrie", "para la Competitividad" from its small word on.
    std::optional<Bound> bound_at(std::uint32_t at, bool comma, bool first, bool firms = false) const;
    // "Apoio às Empresas", "mise à niveau": what some nouns bind.
    bool binds_to(std::uint32_t at) const;
    // What stands behind "and" or a comma: another thing that the body is for.
    std::optional<Bound> another(std::uint32_t at, bool comma) const;
    // ", du Commerce et des Technologies", "y Comercio": the end of the list that goes on behind `last`.
    std::uint32_t over_list(std::uint32_t last) const;

    const NameText& text_;
    const NameSpans& taken_;
    const BodyHeads& heads_;
    BoundGrammar grammar_;
};

}  // namespace pressdex
