// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files that are there whole or not at all, also after a power cut: write beside, sync, rename, sync the folder.
#include "press/result.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace pressdex {

Result<std::string> bytes_of_file(const std::filesystem::path& path);

// Replaces `path` by `bytes` in one step; a reader sees the old file or the new one.
Result<void> replace_file(const std::filesystem::path& path, std::string_view bytes);

// Makes a rename or a new name in `folder` survive a power cut (Xapian never does this itself: reference, safety F6).
Result<void> sync_folder(const std::filesystem::path& folder);

// Syncs every regular file in `folder`, then the folder.
Result<void> sync_files_in(const std::filesystem::path& folder);

// A file mapped read-only into memory; unmapped with the object. Empty files map to an empty view.
class MappedFile {
  public:
    static Result<MappedFile> open(const std::filesystem::path& path);
    MappedFile() = default;
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    ~MappedFile();

    std::string_view bytes() const { return {static_cast<const char*>(start_), size_}; }

  private:
    void* start_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace pressdex
