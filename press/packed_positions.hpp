// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the terms of one story stand, packed for one value slot: a forward index a story. Knows nothing of Xapian.
//
// Xapian's position table keeps an item for each term of each story and opens a cursor for each that is asked for: on
// real releases 1.3 times the text, and 10 microseconds an item. Here a story is one value of a third of its text,
// copied by merges and changed with the story in one transaction.
//
// Layout:  bytes a fingerprint u8 (2, 3 or 4), seed u8, terms varint, their fingerprints (little-endian, the most
//          frequent term first: its number is 1), then the places as varints:
//          n                     term n stands one position after the place before (the first: after 0)
//          0, zigzag step, n     term n stands `step` positions after it
// A fingerprint is a piece of the term's hash under a seed by which no two terms of the story share one. So a term that
// the story has is found exactly; one that it has not may be taken for one of its others (n times in 2^16), and whoever
// asks has to know that the story has it.
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pressdex {

// Part of the archive's schema: bumped when the layout changes.
inline constexpr unsigned packed_positions_version = 1;

// The same on every machine (FNV-1a, 64 bits).
constexpr std::uint64_t term_hash(std::string_view term) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char byte : term) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    return hash;
}

// Takes the terms of a story place by place. Reusable: packed() begins anew.
class PositionPacker {
  public:
    // Returns the term's number, counted from 0 in the order of first mention. Cheapest in ascending positions.
    std::uint32_t add(std::string_view term, std::uint32_t position);
    std::size_t term_count() const { return terms_.size(); }
    // In the order of their numbers; valid until packed().
    std::string_view term(std::uint32_t number) const { return *terms_[number].text; }

    // Empty when nothing was added. Linear.
    std::string packed();

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view term) const { return term_hash(term); }
    };
    struct Term {
        const std::string* text;  // the key in numbers_
        std::uint64_t hash;
        std::uint32_t times;
    };
    struct Place {
        std::uint32_t term, position;
    };
    std::string places_of(const std::vector<std::uint32_t>& ranks) const;

    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
    std::vector<Term> terms_;
    std::vector<Place> places_;
};

// The places of one story, read from bytes that it borrows. Bytes that no packer wrote give fewer places, never a read
// beyond them.
class PackedPositions {
  public:
    explicit PackedPositions(std::string_view packed);

    // The number of a term by its hash, from 1; 0 if the story has no such term. Linear in the terms.
    std::uint32_t number_of(std::uint64_t hash) const;
    std::uint32_t term_count() const { return terms_; }

    // use(number, position) for each place in the order of adding. Linear.
    template <class Use>
    void for_each_place(Use use) const;

  private:
    // False at the end or in the middle of a number.
    static bool read(std::string_view bytes, std::size_t& at, std::uint32_t& number);

    std::string_view fingerprints_, places_;
    unsigned width_ = 2;  // bytes
    unsigned seed_ = 0;
    std::uint32_t terms_ = 0;
};

inline bool PackedPositions::read(std::string_view bytes, std::size_t& at, std::uint32_t& number) {
    number = 0;
    for (unsigned shift = 0; at < bytes.size() && shift < 35; shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        number |= static_cast<std::uint32_t>(byte & 0x7fU) << shift;
        if (byte < 0x80U) return true;
    }
    return false;
}

template <class Use>
void PackedPositions::for_each_place(Use use) const {
    std::size_t at = 0;
    std::uint32_t position = 0, number = 0;
    while (read(places_, at, number)) {
        std::uint32_t step = 1;
        if (number == 0) {
            std::uint32_t zigzag = 0;
            if (!read(places_, at, zigzag) || !read(places_, at, number)) return;
            step = (zigzag >> 1U) ^ (0U - (zigzag & 1U));
        }
        position += step;
        if (number == 0 || number > terms_) return;
        use(number, position);
    }
}

}  // namespace pressdex
