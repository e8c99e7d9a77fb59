// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/durable_file.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pressdex {
namespace {

Unexpected machine_failure(std::string_view what, const std::filesystem::path& path) {
    return failure(ErrorKind::machine, std::string(what) + " " + path.string() + ": " + std::strerror(errno));
}

// A file descriptor that closes itself.
class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    int get() const { return number_; }
    bool is_open() const { return number_ >= 0; }

  private:
    int number_;
};

Result<void> write_and_sync(const std::filesystem::path& path, std::string_view bytes) {
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (!file.is_open()) return machine_failure("Cannot write", path);
    while (!bytes.empty()) {
        const auto written = ::write(file.get(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return machine_failure("Cannot write", path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(file.get()) != 0) return machine_failure("Cannot sync", path);
    return {};
}

Result<void> sync(const std::filesystem::path& path, int flags) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | flags));
    if (!file.is_open() || ::fsync(file.get()) != 0) return machine_failure("Cannot sync", path);
    return {};
}

}  // namespace

Result<std::string> bytes_of_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return machine_failure("Cannot read", path);
    std::string bytes;
    std::array<char, 1U << 16U> chunk{};
    while (file.read(chunk.data(), chunk.size()) || file.gcount() > 0)
        bytes.append(chunk.data(), static_cast<std::size_t>(file.gcount()));
    if (file.bad()) return machine_failure("Cannot read", path);
    return bytes;
}

Result<void> replace_file(const std::filesystem::path& path, std::string_view bytes) {
    std::filesystem::path beside = path;
    beside += ".new";
    if (auto written = write_and_sync(beside, bytes); !written) return written;
    if (::rename(beside.c_str(), path.c_str()) != 0) return machine_failure("Cannot replace", path);
    return sync_folder(path.parent_path());
}

Result<void> sync_folder(const std::filesystem::path& folder) {
    return sync(folder.empty() ? std::filesystem::path(".") : folder, O_DIRECTORY);
}

Result<void> sync_files_in(const std::filesystem::path& folder) {
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (!entry.is_regular_file(error)) continue;
        if (auto synced = sync(entry.path(), 0); !synced) return synced;
    }
    return sync_folder(folder);
}

Result<MappedFile> MappedFile::open(const std::filesystem::path& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat status {};
    if (!file.is_open() || ::fstat(file.get(), &status) != 0) return machine_failure("Cannot read", path);
    MappedFile mapped;
    if (status.st_size == 0) return mapped;
    mapped.size_ = static_cast<std::size_t>(status.st_size);
    mapped.start_ = ::mmap(nullptr, mapped.size_, PROT_READ, MAP_SHARED, file.get(), 0);
    if (mapped.start_ == MAP_FAILED) {
        mapped.start_ = nullptr;
        return machine_failure("Cannot map", path);
    }
    return mapped;
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : start_(std::exchange(other.start_, nullptr)), size_(std::exchange(other.size_, 0)) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
    std::swap(start_, other.start_);
    std::swap(size_, other.size_);
    return *this;
}

MappedFile::~MappedFile() {
    if (start_ != nullptr) ::munmap(start_, size_);
}

}  // namespace pressdex
