// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which files there are below the paths that were asked for. Looks at names and kinds; never opens a file.
#include "indexer/complaints.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace pressdex {

struct FoundFile {
    std::filesystem::path path;  // absolute
    std::string shown;  // below the folder that was added ("2021/energy.txt"); the name of a file added by itself
};

// Files in the order of the paths, inside a folder by name, a folder's own files and subfolders mixed. Inside a folder
// links, hidden names and those that the folder's ignore list names are skipped, and pipes, sockets and devices with a
// complaint; a path that does not exist is complained about. A folder or file reached twice counts once.
std::vector<FoundFile> files_below(std::span<const std::filesystem::path> paths, Complaints& complaints);

}  // namespace pressdex
