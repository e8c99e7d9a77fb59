// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All phrases of all authority tables in one trie over folded words, found in one pass over a text's words. Knows rows
// of tables, never their meaning.
#include "indexer/authority/phrase_words.hpp"
#include "indexer/authority/printed_words.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pressdex {

// Which table a phrase stands in; `row` counts within it.
enum class PhraseKind : std::uint8_t { place, demonym, sector, organization, programme, role, given_name, surname };
constexpr std::size_t phrase_kinds = 8;

// In which letters a phrase must be printed. Scripts without case meet all three.
enum class Capitals : std::uint8_t {
    any,     // sector words
    proper,  // the first word begins with a capital: names
    all,     // each word in capitals: acronyms (GB, LSE, APO)
};

struct Phrase {
    PhraseKind kind = PhraseKind::place;
    Capitals capitals = Capitals::any;
    std::uint32_t row = 0;
    bool operator==(const Phrase&) const = default;
};

// A phrase found: words first..last of the text, both included.
struct PhraseFound {
    std::uint32_t first = 0, last = 0;
    PhraseKind kind = PhraseKind::place;
    std::uint32_t row = 0;
};

// A word of the text as the matcher sees it; made from Reading or PrintedWord.
struct MatchWord {
    std::string_view folded;
    std::uint16_t signs = 0;  // WordSign
    std::uint64_t hash = 0;   // word_hash of `folded`; 0 where it is not known
};

class PhraseMatcher {
  public:
    // Adds a phrase; it is cut by cut_words, so "Gilgit-Baltistan" and "Gilgit Baltistan" are the same. A last word
    // that ends with `*` stands for all words that begin so (at least 3 bytes). The same phrase may carry several rows;
    // one that is added twice counts once. False when the phrase has no word or more than 32.
    bool add(std::string_view phrase, Phrase payload);

    static constexpr std::uint32_t no_row = 0xFFFFFFFF;

    // The row that the phrase has in that kind, `row_if_new` when it had none; no_row where `add` would say false. For
    // tables that give all bearers of a name one row.
    std::uint32_t row_of(std::string_view phrase, PhraseKind kind, std::uint32_t row_if_new, Capitals capitals);

    // The row given by row_of, else no_row; until sealed.
    std::uint32_t find_row(std::string_view phrase, PhraseKind kind);

    // To be called once after the last `add` and before `found_in`.
    void seal();

    // In the order of their first words. Of one kind the longest phrase from the leftmost word on, never overlapping;
    // all rows of that phrase. Phrases run across no sign that breaks. Linear in the words.
    void found_in(std::span<const MatchWord> words, std::vector<PhraseFound>& found) const;

    std::size_t phrases() const { return phrases_; }
    std::size_t bytes() const;  // memory held, about

  private:
    static constexpr std::uint32_t none = PhraseWords::none;
    static constexpr std::uint32_t longest = 32;  // words; characters in scripts without blanks

    struct Edge {
        std::uint64_t key = ~std::uint64_t{0};  // node << 32 | word
        std::uint32_t node = none;
    };
    struct Carried {
        std::uint32_t node = 0;
        Phrase phrase;
    };

    std::uint32_t node_of(std::string_view phrase);
    bool starts_a_phrase(const PhraseWordKeys& keys) const;
    std::vector<PhraseWordKeys> keys_of(std::span<const MatchWord> words) const;
    std::uint32_t child(std::uint32_t node, std::uint32_t word) const;
    std::uint32_t put_child(std::uint32_t node, std::uint32_t word);
    void grow_edges();
    void fetch_start(const PhraseWordKeys& here, const PhraseWordKeys& behind) const;
    bool is_printed_so(std::span<const MatchWord> words, std::uint32_t first, std::uint32_t last, Capitals how) const;
    void match_from(std::span<const MatchWord> words, std::span<const PhraseWordKeys> keys, std::uint32_t first,
                    std::uint32_t* free_from, std::vector<PhraseFound>& found) const;

    PhraseWords words_;
    std::vector<Edge> edges_;
    std::size_t edge_count_ = 0;
    std::uint32_t nodes_ = 1;  // 0 is the root
    std::vector<Carried> carried_;
    std::vector<std::uint32_t> payloads_from_;  // by node, into sealed_
    std::vector<Phrase> sealed_;
    std::unordered_map<std::uint64_t, std::uint32_t> named_;  // node << 8 | kind -> row, until sealed
    std::vector<std::uint32_t> first_nodes_;                  // by word: where phrases that begin with it go on
    std::size_t phrases_ = 0;
    std::string cutting_;
    std::vector<PrintedWord> cut_;
};

}  // namespace pressdex
