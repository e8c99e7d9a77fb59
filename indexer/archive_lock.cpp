// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/archive_lock.hpp"

#include "indexer/readers/ignore_list.hpp"
#include "press/archive.hpp"
#include "press/durable_file.hpp"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace pressdex {
namespace {

// An archive that lies in an added folder holds no announcements: it leaves itself out. Only a folder that we made is
// told so; one that was there may hold anything.
Result<void> hide_from_intake(const std::filesystem::path& folder) {
    return replace_file(folder / ignore_list_name, "# An archive of pressdex: nothing here is to be indexed.\n*\n");
}

}  // namespace

Result<ArchiveLock> ArchiveLock::take(const std::filesystem::path& folder) {
    std::error_code error;
    const bool is_new = std::filesystem::create_directories(folder, error);
    if (error) return failure(ErrorKind::machine, "Cannot make the folder " + folder.string() + ": " + error.message());
    const auto path = folder / layout::lock;
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return failure(ErrorKind::machine, "Cannot write in " + folder.string() + ": " + std::strerror(errno));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return failure(ErrorKind::locked, "Another indexer is working on " + folder.string(),
                       "Wait until it has finished");
    }
    ArchiveLock lock(descriptor);
    if (is_new) {
        if (auto hidden = hide_from_intake(folder); !hidden) return Unexpected(hidden.error());
    }
    return lock;
}

ArchiveLock::ArchiveLock(ArchiveLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

ArchiveLock& ArchiveLock::operator=(ArchiveLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

ArchiveLock::~ArchiveLock() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace pressdex
