// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small changes straight into the current generation: transactions of a file or more, synced before they are
// acknowledged.
#include "indexer/generation.hpp"
#include "indexer/indexing.hpp"
#include "indexer/intake.hpp"

#include <string>
#include <vector>

namespace pressdex {

// The lock must be held. After an interruption what was acknowledged is kept and the ledger says so.
Result<void> add_in_place(Intake& intake, const std::filesystem::path& generation, Ledger& ledger,
                          const Authorities& authorities, const IndexingOptions& options, Complaints& complaints,
                          Summary& summary);

// Takes out the stories that bear one of the terms, of a file (as far as no other file holds them) or of a story; then
// publishes column and ledger.
Result<void> remove_in_place(const std::vector<std::string>& terms, const std::filesystem::path& generation,
                             Ledger& ledger, Summary& summary);

}  // namespace pressdex
