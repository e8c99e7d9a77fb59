// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words that phrases are made of, each with a number, and the beginnings that stand for all words that begin so
// (`far*`). Knows which of them a word of the text may be; knows no phrases.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// What one word of the text may be in the phrases; PhraseWords::none for nothing.
struct PhraseWordKeys {
    std::uint32_t whole = 0xFFFFFFFF;
    std::uint32_t prefix = 0xFFFFFFFF;  // the longest one; shorter_prefix has the others
};

class PhraseWords {
  public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;
    static constexpr std::size_t shortest_prefix = 3, longest_prefix = 63;  // bytes

    // The number of the word or beginning, a new one where it had none.
    std::uint32_t put(std::string_view printed, bool is_prefix);

    // To be called once after the last `put` and before what follows.
    void link_prefixes();

    // Of a folded word, as printed or without its ending; `hash` as in MatchWord.
    PhraseWordKeys keys_of(std::string_view printed, std::uint64_t hash) const;
    std::uint32_t shorter_prefix(std::uint32_t prefix) const { return shorter_prefixes_[prefix]; }
    std::uint32_t size() const { return words_; }
    std::size_t bytes() const;  // memory held, about

    // Hints that a word of that hash will be asked for: first its slot, then what that points to. The second says which
    // word it likely is.
    void fetch_slot(std::uint64_t hash) const;
    std::uint32_t fetch_letters(std::uint64_t hash) const;

  private:
    struct Entry {
        std::uint64_t hash = 0;
        std::uint32_t from = 0, size = 0, word = none;
    };

    std::uint32_t find_word(std::string_view folded, std::uint64_t hash) const;
    std::uint64_t lengths_of_prefixes(std::string_view folded) const;
    std::uint32_t prefix_of(std::string_view folded) const;
    void grow();

    std::string arena_;         // folded words
    std::vector<Entry> slots_;  // open addressing
    std::uint32_t words_ = 0;
    std::vector<std::uint32_t> shorter_prefixes_;  // by word that is a prefix: the longest that it begins with
    std::vector<std::uint64_t> prefix_lengths_;    // by the first bytes: bit n, some prefix has n bytes
    std::vector<bool> prefix_marks_;               // by hash: some prefix has it
};

}  // namespace pressdex
