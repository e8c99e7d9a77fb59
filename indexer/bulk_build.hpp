// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A whole intake -> a new generation: batches on all cores into small shards, one merge, one switch. Nothing is visible
// before the end.
#include "indexer/generation.hpp"
#include "indexer/indexing.hpp"
#include "indexer/intake.hpp"

namespace pressdex {

// `base` is the generation to build upon, or empty. Its stories of changed files and of ids that come anew are left
// behind. The lock must be held. Fills the summary's stories and files, and the ledger's entries.
Result<void> build_in_bulk(Intake& intake, const std::filesystem::path& base, Ledger& ledger,
                           const Authorities& authorities, const IndexingOptions& options, Complaints& complaints,
                           Summary& summary);

}  // namespace pressdex
