// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the terms of one story stand, packed: a forward index a story. Knows neither files nor Xapian.
//
// Xapian's position table keeps an item for each term of each story and opens a cursor for each that is asked for: on
// real releases 1.3 times the text, and 10 microseconds an item. Here a story is a stretch of bytes of two fifths of
// its text in a mapped file (places_file.hpp), which no merge has to look into.
//
// Layout:  bytes a fingerprint u8 (2 to 8), seed u8, bits a position u8, number of runs varint; for each run how often
//          its terms stand and how many they are (varints; the most frequent first); the terms' fingerprints
//          (little-endian); the positions of one term after the other, each so many bits, the lowest first
// A fingerprint is a piece of the term's hash under a seed by which no two terms of the story share one. So a term that
// the story has is found exactly; one that it has not may be taken for one of its others (n times in 2^16), and whoever
// asks has to know that the story has it. Since the runs say where a term's positions begin, nothing else is read.
#include "press/term_table.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// Part of the archive's schema: bumped when the layout changes.
inline constexpr unsigned packed_positions_version = 3;

// Takes the terms of a story place by place. Reusable: packed() begins anew.
class PositionPacker {
  public:
    // Returns the term's number, counted from 0 in the order of first mention.
    std::uint32_t add(std::string_view term, std::uint32_t position);
    std::uint32_t term_count() const { return terms_.size(); }
    // In the order of their numbers; valid until packed().
    std::string_view term(std::uint32_t number) const { return terms_.term(number); }

    // Empty when nothing was added. A place that was given twice counts once. Linear where the positions of each term
    // were added in ascending order.
    std::string packed();

  private:
    struct Place {
        std::uint32_t term, position;
    };
    std::string pack() const;

    TermTable terms_;
    std::vector<Place> places_;
};

// The places of one story, read from bytes that it borrows. Bytes that no packer wrote give other or no places, never a
// read beyond them.
class PackedPositions {
  public:
    explicit PackedPositions(std::string_view packed);

    std::uint32_t term_count() const { return terms_; }

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
    std::string_view runs_, fingerprints_, positions_;
    unsigned width_ = 2;  // bytes
    unsigned seed_ = 0;
    unsigned bits_ = 1;
    std::uint32_t terms_ = 0;
};

}  // namespace pressdex
