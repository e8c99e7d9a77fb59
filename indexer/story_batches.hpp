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

// A batch is closed at this many pieces or bytes, whichever comes first. Each shard begins chunks of its own for each
// of its terms, so that large batches make small archives (on 12,000 real releases postings of 62 MB with batches of
// 400 pieces, 58 with 1,000, 54 with 3,000). Towards the end of the input they become smaller, so that no thread is
// left alone with a large one.
inline constexpr std::size_t pieces_a_batch = 4000;
inline constexpr std::uint64_t most_bytes_a_batch = 12U << 20U, least_bytes_a_batch = 1U << 20U;
inline constexpr std::uint64_t most_bytes_in_work = 64U << 20U;  // in the batches of all threads

// Calls `take` for each batch until it returns false. A file that cannot be read is marked "refused" in the intake.
// `threads` is how many share the batches.
void for_each_batch(Intake& intake, Complaints& complaints, unsigned threads, const std::function<bool(Batch&&)>& take);

}  // namespace pressdex
