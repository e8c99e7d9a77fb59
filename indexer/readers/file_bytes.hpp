// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A regular file opened for reading and nothing else: a pipe, device or socket is never waited for.
#include "press/result.hpp"
#include "press/text/sha256.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace pressdex {

class FileBytes {
  public:
    // Fails with the machine's own words when the path cannot be opened or is no regular file.
    static Result<FileBytes> open(const std::filesystem::path& path, const std::string& shown_name);

    FileBytes(FileBytes&& other) noexcept;
    FileBytes(const FileBytes&) = delete;
    FileBytes& operator=(const FileBytes&) = delete;
    FileBytes& operator=(FileBytes&&) = delete;
    ~FileBytes();

    // Bytes the file had when it was opened; it may grow or shrink while it is read.
    std::size_t size_when_opened() const { return size_; }

    // Appends at most `count` bytes; says how many, 0 at the end.
    Result<std::size_t> read(std::string& to, std::size_t count);

    // To be called before the first byte is read, where `sha256` will be asked for.
    void hash_what_is_read() { hash_.emplace(); }
    // 64 hex digits; none before the end was read.
    std::optional<std::string> sha256() const;

  private:
    FileBytes(int descriptor, std::size_t size, std::string shown_name);
    int descriptor_ = -1;
    std::size_t size_ = 0, taken_ = 0;
    std::string shown_name_;
    std::optional<Sha256> hash_;
    bool is_at_end_ = false;
};

}  // namespace pressdex
