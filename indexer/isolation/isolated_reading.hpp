// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one way in which a piece of a file becomes drafts: formats that are dangerous to parse in a worker process, all
// others here. Knows no format.
#include "indexer/complaints.hpp"
#include "indexer/isolation/workers.hpp"
#include "indexer/readers/draft.hpp"
#include "indexer/readers/reader.hpp"

#include <string>
#include <vector>

namespace pressdex {

// The workers for `drafts_of`. To be called while the process has one thread.
Result<Workers> start_reading_workers();

// None, with a complaint, when the piece is more than its parser can bear. Without workers (null) everything is parsed
// here.
std::vector<Draft> drafts_of(const Reader& reader, const Piece& piece, const std::string& file, Workers* workers,
                             Complaints& complaints);

}  // namespace pressdex
