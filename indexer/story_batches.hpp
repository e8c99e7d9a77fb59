// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files -> batches of pieces in input order: what the reading thread hands to the workers. Reads files, understands
// nothing.
#include "indexer/intake.hpp"
#include "indexer/readers/reader.hpp"

#include <cstdint>
#include <functional>
#include <vector>

namespace pressdex {

// A piece of one file, to be turned into stories.
struct BatchPiece {
    std::size_t file = 0;  // index into Intake::files
    const Reader* reader = nullptr;
    Piece piece;
};

struct Batch {
    std::size_t number = 0;  // from 0, in input order
    std::uint64_t bytes = 0;
    std::vector<BatchPiece> pieces;
};

// A batch is closed at this many pieces or bytes, whichever comes first: small enough that the maps in which Xapian
// collects its postings stay in a core's cache (a tenth less CPU than with 1,000 pieces, on 5,000 real releases),
// large enough that merging stays cheap.
inline constexpr std::size_t pieces_a_batch = 400;
inline constexpr std::uint64_t bytes_a_batch = 2U << 20U;

// Calls `take` for each batch until it returns false. A file that cannot be read is marked "refused" in the intake.
void for_each_batch(Intake& intake, Complaints& complaints, const std::function<bool(Batch&&)>& take);

}  // namespace pressdex
