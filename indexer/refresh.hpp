// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Stories -> the same stories with other knowledge or corrections, from what they keep; no file is read. Ids, order and
// text stay. The lock must be held.
#include "indexer/corrections.hpp"
#include "indexer/indexing.hpp"

#include <filesystem>

namespace pressdex {

// Few changed stories are replaced in the generation, in transactions; many make a new generation, built beside it and
// switched to in one step. A story that would be stored as it is already is not touched.
Result<void> refresh_all(const std::filesystem::path& generation, const Authorities& authorities,
                         const IndexingOptions& options, Complaints& complaints, Summary& summary);

// Nothing where the generation bears the stamp of these authorities; only the stories in question where the
// corrections alone have changed.
Result<void> refresh_where_stale(const std::filesystem::path& generation, const Authorities& authorities,
                                 const IndexingOptions& options, Complaints& complaints, Summary& summary);

}  // namespace pressdex
