// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Folded words -> bits that say what each may be; made once, asked for each word of each text. Knows no meaning of the
// bits.
#include "press/text/eight_bytes.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// The hash by which all tables of folded words are asked, so that a text's words are hashed once.
inline std::uint64_t word_hash(std::string_view word) {
    constexpr std::uint64_t odd = 0x9e3779b97f4a7c15ULL;
    const char* at = word.data();
    std::size_t left = word.size();
    std::uint64_t hash = left * odd, part = 0;
    const auto mix = [&hash](std::uint64_t bytes) {
        hash = (hash ^ bytes) * odd;
        hash ^= hash >> 32U;
    };
    for (; left > sizeof part; left -= sizeof part, at += sizeof part) {
        std::memcpy(&part, at, sizeof part);
        mix(part);
    }
    // What is left in one step, its halves overlapping: 1 to 8 bytes.
    std::uint32_t first = 0, last = 0;
    if (left >= sizeof first) {
        std::memcpy(&first, at, sizeof first);
        std::memcpy(&last, at + left - sizeof last, sizeof last);
        mix(std::uint64_t{first} << 32U | last);
    } else if (left > 0) {
        const auto byte = [at](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(at[i])}; };
        mix(byte(0) | byte(left / 2) << 8U | byte(left - 1) << 16U);
    }
    return hash;
}

class WordTable {
  public:
    // Adds these bits to those that the word has already.
    void add(std::string_view folded, std::uint32_t bits);

    // The bits of a word whose word_hash is known; 0 for a word that was never added. Constant time.
    std::uint32_t bits(std::string_view folded, std::uint64_t hash) const {
        const Entry* entry = find(folded, hash);
        return entry == nullptr ? 0 : entry->bits;
    }
    std::uint32_t bits(std::string_view folded) const { return bits(folded, word_hash(folded)); }

    // Hints that the word with this hash will be asked for: in a large table that is mostly waiting for memory. First
    // for its entry, a while later for its text.
    void fetch(std::uint64_t hash) const {
        if (!entries_.empty()) __builtin_prefetch(&entries_[hash & (entries_.size() - 1)]);
    }
    void fetch_text(std::uint64_t hash) const {
        if (entries_.empty()) return;
        const Entry& entry = entries_[hash & (entries_.size() - 1)];
        if (entry.hash == hash) __builtin_prefetch(arena_.data() + entry.from);
    }

    std::size_t size() const { return words_; }

  private:
    struct Entry {
        std::uint64_t hash = 0;
        std::uint32_t from = 0, size = 0;  // bytes in the arena; no size means a free slot
        std::uint32_t bits = 0;
    };

    const Entry* find(std::string_view folded, std::uint64_t hash) const {
        if (entries_.empty()) return nullptr;
        for (std::size_t slot = hash & (entries_.size() - 1);; slot = (slot + 1) & (entries_.size() - 1)) {
            const Entry& entry = entries_[slot];
            if (entry.size == 0) return nullptr;
            if (entry.hash == hash && entry.size == folded.size() &&
                same_bytes(arena_.data() + entry.from, folded.data(), folded.size()))
                return &entry;
        }
    }
    void put(const Entry& entry);
    void grow();

    std::string arena_;
    std::vector<Entry> entries_;  // a power of two, at most half of it taken
    std::size_t words_ = 0;
};

}  // namespace pressdex
