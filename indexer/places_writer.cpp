// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/places_writer.hpp"

#include "press/places_file.hpp"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace pressdex {
namespace {

[[noreturn]] void throw_for(const std::filesystem::path& path) {
    throw std::system_error(errno, std::generic_category(), path.string());
}

}  // namespace

PlacesWriter::PlacesWriter(const std::filesystem::path& path)
    : path_(path), file_(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644)), end_(0) {
    if (file_ < 0) throw_for(path_);
    const auto size = ::lseek(file_, 0, SEEK_END);
    end_ = static_cast<std::uint64_t>(size);
    if (size == 0) append(places_magic);
}

PlacesWriter::~PlacesWriter() {
    ::close(file_);
}

std::string PlacesWriter::append(std::string_view packed_positions) {
    const PlacesPointer pointer{end_.fetch_add(packed_positions.size()), packed_positions.size()};
    auto left = packed_positions;
    auto at = static_cast<off_t>(pointer.offset);
    while (!left.empty()) {
        const auto written = ::pwrite(file_, left.data(), left.size(), at);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) throw_for(path_);
        left.remove_prefix(static_cast<std::size_t>(written));
        at += written;
    }
    return packed(pointer);
}

void PlacesWriter::sync() {
    if (::fdatasync(file_) != 0) throw_for(path_);
}

}  // namespace pressdex
