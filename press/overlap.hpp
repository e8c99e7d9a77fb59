// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How much two stories' signatures have in common, and whether that makes them copies. Knows no other story: groups
// stand in press/copies.
#include "press/signature_shelf.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace pressdex {

// What two texts have in common, estimated from their sketches; shares are 0..1.
struct Overlap {
    double jaccard = 0;    // of the shingles: common / all
    double contained = 0;  // of the shingles: common / those of the smaller text
    double lede = 0;       // of the shingles of one's lede that the other text has, the greater share of the two
    // What each has and the other lacks, the fewer of the two: a cut copy has nothing that the full text lacks.
    std::size_t names = 0, figures = 0, subjects = 0;
    std::size_t all_names = 0, all_figures = 0;  // of the text with fewer
    std::int64_t days = 0;                       // between the publications; 0 where one is unknown
};
Overlap overlap_of(const Signature& a, const Signature& b);

// Whether the two tell the same announcement in the same words: identical, reissued with changes, or cut.
bool are_copies(const Signature& a, const Signature& b);

// How alike two texts are if they are copies, 2 for the same text; nothing if they are none. Linear in the sketches,
// and mostly less.
std::optional<double> likeness(const SignatureView& a, const SignatureView& b);

}  // namespace pressdex
