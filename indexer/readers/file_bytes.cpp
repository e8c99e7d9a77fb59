// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/file_bytes.hpp"

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pressdex {
namespace {

Unexpected unreadable(const std::string& shown_name, int error) {
    return failure(ErrorKind::input_refused,
                   shown_name + " cannot be read: " + std::error_code(error, std::generic_category()).message());
}

}  // namespace

FileBytes::FileBytes(int descriptor, std::size_t size, std::string shown_name)
    : descriptor_(descriptor), size_(size), shown_name_(std::move(shown_name)) {}

FileBytes::FileBytes(FileBytes&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      size_(other.size_),
      taken_(other.taken_),
      shown_name_(std::move(other.shown_name_)),
      hash_(other.hash_),
      is_at_end_(other.is_at_end_) {}

FileBytes::~FileBytes() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Result<FileBytes> FileBytes::open(const std::filesystem::path& path, const std::string& shown_name) {
    // O_NONBLOCK: opening a pipe without a writer would otherwise wait for one.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) return unreadable(shown_name, errno);
    FileBytes file(descriptor, 0, shown_name);
    struct stat about {};
    if (::fstat(descriptor, &about) != 0) return unreadable(shown_name, errno);
    if (!S_ISREG(about.st_mode)) {
        return failure(ErrorKind::input_refused, shown_name + " is not a regular file");
    }
    file.size_ = static_cast<std::size_t>(about.st_size);
    return file;
}

Result<std::size_t> FileBytes::read(std::string& to, std::size_t count) {
    // Room for much more than is left would be filled with zeros for nothing.
    constexpr std::size_t grown = 4096;
    const std::size_t before = to.size(), left = size_ > taken_ ? size_ - taken_ : 0;
    count = std::min(count, left + grown);
    to.resize(before + count);
    ssize_t got = 0;
    do {
        got = ::read(descriptor_, to.data() + before, count);
    } while (got < 0 && errno == EINTR);
    const int error = errno;
    to.resize(before + (got > 0 ? static_cast<std::size_t>(got) : 0));
    if (got < 0) return unreadable(shown_name_, error);
    taken_ += static_cast<std::size_t>(got);
    if (hash_) hash_->update(std::string_view(to).substr(before));
    is_at_end_ = got == 0;
    return static_cast<std::size_t>(got);
}

std::optional<std::string> FileBytes::sha256() const {
    if (!hash_ || !is_at_end_) return std::nullopt;
    return hex(hash_->digest());
}

}  // namespace pressdex
