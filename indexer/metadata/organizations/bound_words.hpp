// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The small words that bind a body's name together in French, Italian, Spanish, Portuguese and Dutch, elided ones cut
// off, and what single words may be there. Finds no names.
#include "indexer/authority/body_heads.hpp"
#include "indexer/metadata/name_text/name_text.hpp"

#include <cstdint>
#include <string_view>

namespace pressdex {

// "l'Industrie" -> elided "l", folded "industrie".
struct BoundWord {
    std::string_view elided;      // folded; empty where nothing is
    std::string_view folded;      // of the rest
    std::uint32_t article = 0;    // bytes of the printed word that are elided, the apostrophe too
    bool is_capitalised = false;  // the rest
};

BoundWord bound_word(const ReadWord& word);

// The grammar of one language; words are folded.
class BoundGrammar {
  public:
    explicit BoundGrammar(BodyLanguage language) : language_(language) {}

    BodyLanguage language() const { return language_; }
    static bool reads(BodyLanguage language) {
        return language >= BodyLanguage::french && language <= BodyLanguage::dutch;
    }

    bool is_of(std::string_view word) const;     // "de", "della", "van": binds what follows
    static bool is_bare(std::string_view word);  // one that no article is grown into: "de"
    bool is_for(std::string_view word) const;    // "pour", "para": binds it where an article or a capital follows
    // "à", "alla": binds it behind what `wants_to` names, "apoyo", "mise".
    bool is_to(std::string_view word) const;
    static bool wants_to(std::string_view noun);
    bool is_article(std::string_view word) const;  // definite
    bool is_and(std::string_view word) const;
    // A definite article, by itself or grown into its preposition: "du", "al", "nella".
    bool tells_one(std::string_view word) const;
    // "une", "ce", "notre": no body's name follows.
    bool tells_any(std::string_view word) const;
    // A small word that is no noun a body is for: pronouns, numerals, days.
    bool is_no_subject(std::string_view word) const;
    bool is_infinitive(std::string_view word) const;
    static bool is_territorial(std::string_view word);  // "provincial": says where a body is
    static bool is_level(std::string_view word);        // "nationale", "general": of a whole country or above others
    static bool is_organ(std::string_view word);        // "directivo": of a body that every house has
    bool is_adjective(const ReadWord& word) const;      // by its ending and as printed; the table knows more
    static bool is_saint(const ReadWord& word);         // "Hospital São Mateus": "são" is a small word as well
    static bool is_group(std::string_view word);        // "grupo de trabajo", "sociedad civil": no firm alone
    bool is_of_nation(std::string_view word) const;     // "argentino", "sénégalais", by its ending
    static bool is_preterite(const ReadWord& word);     // "publicó", "comunicò": the accent is in what is printed
    bool may_be_verb(const ReadWord& word) const;       // "critique", where an article or "que" follows
    bool is_abstract(std::string_view word) const;      // "promotion", "sviluppo": what bodies are for, by its ending

  private:
    bool is_accented_adjective(const ReadWord& word) const;

    BodyLanguage language_;
};

}  // namespace pressdex
