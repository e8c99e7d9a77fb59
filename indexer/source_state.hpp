// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a file that the ledger knows is there, gone, or merely out of reach: what cannot be seen is never taken for
// gone.
#include <filesystem>

namespace pressdex {

enum class SourceState {
    there,
    gone,          // its folder says so
    out_of_reach,  // no right to look, a disk that fails
};

SourceState source_state(const std::filesystem::path& path);

}  // namespace pressdex
