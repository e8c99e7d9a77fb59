// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/source_state.hpp"

#include <cerrno>

#include <sys/stat.h>

namespace pressdex {

SourceState source_state(const std::filesystem::path& path) {
    struct stat about {};
    if (::stat(path.c_str(), &about) == 0) return SourceState::there;
    return errno == ENOENT || errno == ENOTDIR ? SourceState::gone : SourceState::out_of_reach;
}

}  // namespace pressdex
