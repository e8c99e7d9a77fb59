// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the terms of one story stand, packed: a forward index a story. Reading only (position_packer.hpp writes);
// knows neither files nor Xapian.
//
// Xapian's position table keeps an item for each term of each story and opens a cursor for each that is asked for: on
// real releases 1.3 times the text, and 10 microseconds an item. Here a story is a stretch of bytes of two fifths of
// its text in a mapped file (places_file.hpp), which no merge has to look into.
//
// Layout:  bytes a fingerprint u8 (2 to 8), seed u8, bits a position u8, number of terms varint, bytes of the runs
//          varint; for each run how often its terms stand and how many they are (varints; those that stand once first,
//          which most do: few runs are read for a term); the terms' fingerprints (little-endian); the positions of one
//          term after the other, each so many bits, the lowest first. Behind them stands where the sentences of the
//          story begin (sentence_map.hpp).
// A fingerprint is a piece of the term's hash under a seed by which no two terms of the story share one. So a term that
// the story has is found exactly; one that it has not may be taken for one of its others (n times in 2^16), and whoever
// asks has to know that the story has it. Since the runs say where a term's positions begin, nothing else is read.
#include <cstdint>
#include <string_view>
#include <vector>

namespace pressdex {

// Part of the archive's schema: bumped when the layout changes.
inline constexpr unsigned packed_positions_version = 5;

// A piece of the term's hash, mixed anew by the seed: `width` bytes of it.
namespace fingerprints {
inline constexpr unsigned narrowest = 2, widest = 8;  // bytes; of the widest none is shared by two hashes
constexpr std::uint64_t of(std::uint64_t hash, unsigned seed, unsigned width) {
    hash += seed * 0x9e3779b97f4a7c15U;
    hash ^= hash >> 32U;
    hash *= 0xd6e8feb86659fd93U;
    return hash >> (64 - 8 * width);
}
}  // namespace fingerprints

// The places of one story, read from bytes that it borrows. Bytes that no packer wrote give other or no places, never a
// read beyond them.
class PackedPositions {
  public:
    explicit PackedPositions(std::string_view packed);

    std::uint32_t term_count() const { return terms_; }
    // What stands behind the positions. Linear in the runs.
    std::string_view rest() const;

    // A term's positions among those of all terms.
    struct Places {
        std::uint32_t first = 0, times = 0;  // times 0: no such term
    };
    // Linear in the terms.
    Places places_of(std::uint64_t hash) const;
    // Hints that they will be read.
    void fetch(const Places& places) const {
        const auto at = std::uint64_t{places.first} * bits_ / 8;
        if (at < positions_.size()) __builtin_prefetch(positions_.data() + at);
    }
    // Ascending.
    void append(const Places& places, std::vector<std::uint32_t>& positions) const;

  private:
    std::string_view runs_, fingerprints_;
    std::string_view positions_;  // and what stands behind them
    unsigned width_ = 2;          // bytes
    unsigned seed_ = 0;
    unsigned bits_ = 1;
    std::uint32_t terms_ = 0;
};

}  // namespace pressdex
