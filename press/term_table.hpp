// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The terms of one story, numbered from 0 in the order of first mention. Made to be cleared and used again; knows
// nothing of what terms mean.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// The same on every machine (FNV-1a, 64 bits).
constexpr std::uint64_t term_hash(std::string_view term) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char byte : term) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    return hash;
}

class TermTable {
  public:
    // A new number where the term was not there. Amortised constant.
    std::uint32_t number_of(std::string_view term);

    std::uint32_t size() const { return static_cast<std::uint32_t>(terms_.size()); }
    // Stands until the next new term.
    std::string_view term(std::uint32_t number) const {
        return std::string_view(bytes_).substr(terms_[number].begin, terms_[number].size);
    }
    std::uint64_t hash(std::uint32_t number) const { return terms_[number].hash; }
    // All numbers, in the order of their terms as bytes. O(n log n).
    std::vector<std::uint32_t> in_order() const;
    // Keeps its memory, unless it is that of a book.
    void clear();

  private:
    struct Term {
        std::uint64_t hash;
        std::size_t begin, size;
    };
    void widen();
    // Where the number of a term with this hash stands, or would.
    std::size_t place_of(std::uint64_t hash, std::string_view term) const;

    std::string bytes_;
    std::vector<Term> terms_;
    std::vector<std::uint32_t> places_;  // number + 1; a power of two of them, at most half of them taken
};

}  // namespace pressdex
