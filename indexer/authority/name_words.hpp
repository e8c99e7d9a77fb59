// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// knowledge/roles.tsv, given_names.tsv, name_words.tsv and ordinary_words.tsv: what single words say about names that
// stand beside them. Longer roles ("deputy general manager") are put together by the finders; nothing here reads a
// story.
#include "indexer/authority/table_file.hpp"
#include "indexer/authority/word_table.hpp"

#include <cstdint>
#include <string_view>

namespace pressdex {

// What a word may be; several at once.
enum class WordUse : std::uint32_t {
    title = 1 << 0,          // before a name, no role: Mr, Dr, Shri
    role = 1 << 1,           // minister, chairman, وزیر
    role_modifier = 1 << 2,  // deputy, vice, general: part of a role beside another role word
    role_after = 1 << 3,     // behind the name in scripts that do so: 社長, 氏
    given = 1 << 4,          // a given name
    speech = 1 << 5,         // said, added; not from the tables, see metadata/speech_verbs
    head_before = 1 << 6,    // begins an organization's name and wants "of X": ministry, university
    head_after = 1 << 7,     // stands last or before "of X": association, chamber, authority
    company = 1 << 8,        // ends a company's name when more capitals stand before it: Systems, Group
    company_end = 1 << 9,    // Ltd, Inc, GmbH
    programme = 1 << 10,     // programme, scheme, award
    never = 1 << 11,         // no part of a name: months, pronouns, The, Monday
    joins = 1 << 12,         // may stand inside an organization's name: of, for, and, de
    particle = 1 << 13,      // may stand inside a person's name: bin, van, de
    no_body = 1 << 14,       // an acronym that is no organization: SME, GDP
    body_noun = 1 << 15,  // lower-case nouns that say that the capitals beside them are a body: association, officials
    closes = 1 << 16,     // ends a name in scripts without capitals: نے, کو
    common_given = 1 << 17,      // a given name that is an everyday word or a place as well: Will, Jordan
    plain = 1 << 18,             // capitalised often, but never a person's name: Board, Centre
    company_sure = 1 << 20,      // a company's last word that needs no further evidence: Pharmaceuticals, Bancorp
    programme_before = 1 << 21,  // begins a programme's name: Programa, Proyek, Chương
    ordinary = 1 << 19,          // an everyday word, nearly always in small letters inside a sentence
    known_alone =
        1 << 22,  // a family name by which the world knows one person: Merkel, Путина; NameText keeps it apart
};

class NameWords {
  public:
    // Adds a table's rows to what stands already: each gives one use to all the words of its first cell.
    Result<void> add(const TableFile& file);

    // The uses of a folded word; 0 when none is known. Constant time.
    std::uint32_t uses(std::string_view folded) const { return uses_.bits(folded); }
    // The same where its word_hash is known.
    std::uint32_t uses(std::string_view folded, std::uint64_t hash) const { return uses_.bits(folded, hash); }
    // Hints that it will be asked for, as WordTable's.
    void fetch(std::uint64_t hash) const { uses_.fetch(hash); }
    void fetch_text(std::uint64_t hash) const { uses_.fetch_text(hash); }

    std::size_t size() const { return uses_.size(); }

  private:
    WordTable uses_;
};

}  // namespace pressdex
