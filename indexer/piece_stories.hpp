// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One piece of a file -> its stories, for both ways of writing them: shards in bulk and additions in place.
#include "indexer/corrections.hpp"
#include "indexer/isolation/workers.hpp"
#include "indexer/story_batches.hpp"
#include "indexer/story_from.hpp"

#include <vector>

namespace pressdex {

struct PlacedStory {
    std::size_t file = 0;  // index into Intake::files
    std::size_t line = 1;
    Story story;
};

struct PieceStories {
    std::vector<PlacedStory> stories;
    bool is_refused = false;  // the reader left the piece out as a whole: an older good state of the file must stay
};

// Finds the story's metadata anew with what staff say about it; corrections made for another text are complained about.
void apply_corrections(Story& story, const Authorities& authorities, Complaints& complaints);

PieceStories stories_of(const BatchPiece& piece, const Intake& intake, const Authorities& authorities, Workers* workers,
                        Complaints& complaints);

}  // namespace pressdex
