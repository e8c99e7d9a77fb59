// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/places_file.hpp"

namespace pressdex {
namespace {

// Big-endian, six bytes of offset and four of size.
constexpr std::size_t offset_bytes = 6, size_bytes = 4;

void append(std::string& bytes, std::uint64_t number, std::size_t size) {
    for (std::size_t i = size; i-- > 0;) bytes += static_cast<char>(number >> (8 * i));
}

std::uint64_t number_in(std::string_view bytes) {
    std::uint64_t number = 0;
    for (const char byte : bytes) number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

}  // namespace

std::string packed(const PlacesPointer& pointer) {
    std::string bytes;
    append(bytes, pointer.offset, offset_bytes);
    append(bytes, pointer.size, size_bytes);
    return bytes;
}

std::optional<PlacesPointer> unpacked_pointer(std::string_view packed) {
    if (packed.size() != offset_bytes + size_bytes) return std::nullopt;
    return PlacesPointer{number_in(packed.substr(0, offset_bytes)), number_in(packed.substr(offset_bytes))};
}

Result<PlacesFile> PlacesFile::map(const std::filesystem::path& path, std::string_view greatest_slot) {
    constexpr auto hint = "The archive can be rebuilt from its files: pressdex-index rebuild";
    auto mapped = MappedFile::open(path);
    if (!mapped || !mapped->bytes().starts_with(places_magic)) {
        return failure(ErrorKind::damaged, "The positions of words are missing: " + path.string(), hint);
    }
    PlacesFile file;
    file.file_ = *std::move(mapped);
    if (!greatest_slot.empty() && !file.at(greatest_slot)) {
        return failure(ErrorKind::damaged, "The positions of words were cut: " + path.string(), hint);
    }
    return file;
}

std::optional<std::string_view> PlacesFile::at(const PlacesPointer& pointer) const {
    const auto bytes = file_.bytes();
    if (pointer.offset > bytes.size() || pointer.size > bytes.size() - pointer.offset) return std::nullopt;
    return bytes.substr(pointer.offset, pointer.size);
}

std::optional<std::string_view> PlacesFile::at(std::string_view slot) const {
    const auto pointer = unpacked_pointer(slot);
    return pointer ? at(*pointer) : std::nullopt;
}

}  // namespace pressdex
