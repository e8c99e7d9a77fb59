// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One indexer at a time: an advisory lock on DIR/lock that the kernel gives back when the program ends, however it
// ends.
#include "press/result.hpp"

#include <filesystem>

namespace pressdex {

class ArchiveLock {
  public:
    // Makes the folder if it is not there. Fails at once with ErrorKind::locked when another indexer holds it.
    static Result<ArchiveLock> take(const std::filesystem::path& folder);
    ArchiveLock(ArchiveLock&& other) noexcept;
    ArchiveLock& operator=(ArchiveLock&& other) noexcept;
    ~ArchiveLock();

  private:
    explicit ArchiveLock(int descriptor) : descriptor_(descriptor) {}
    int descriptor_ = -1;
};

}  // namespace pressdex
