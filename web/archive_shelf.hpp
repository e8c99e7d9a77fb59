// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The shelf of a real archive: a Searcher, and marks made by the searcher's own marker. Reading only.
#include "web/shelf.hpp"

#include <filesystem>
#include <memory>

namespace pressdex {

// Fails as Searcher::open does.
Result<std::unique_ptr<Shelf>> open_archive_shelf(const std::filesystem::path& folder);

}  // namespace pressdex
