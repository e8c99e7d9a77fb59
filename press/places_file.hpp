// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The file DIR/gen-N/places: packed positions of stories (packed_positions.hpp), one after the other behind eight bytes
// "PDXPLC01". A story's slot says where its own stand, so a state of the database always finds what belongs to it: the
// file only ever grows. Reading only.
#include "press/durable_file.hpp"
#include "press/result.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace pressdex {

inline constexpr std::string_view places_magic = "PDXPLC01";

// Where a story's positions stand in the file, in bytes from its beginning; and as a slot holds it: packed pointers
// sort as what they point to stands, so that the greatest of all slots tells how long the file has to be.
struct PlacesPointer {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
    bool operator==(const PlacesPointer&) const = default;
};
std::string packed(const PlacesPointer& pointer);
std::optional<PlacesPointer> unpacked_pointer(std::string_view packed);

class PlacesFile {
  public:
    PlacesFile() = default;
    // To be opened after the database: it then holds all that the database points to. `greatest_slot`: no slot of the
    // database is greater; empty if it has none. Fails on a file that is not there, none of ours, or was cut.
    static Result<PlacesFile> map(const std::filesystem::path& path, std::string_view greatest_slot);

    // Nothing where it points beyond the file: one of the two is damaged.
    std::optional<std::string_view> at(const PlacesPointer& pointer) const;
    std::optional<std::string_view> at(std::string_view slot) const;

  private:
    MappedFile file_;
};

}  // namespace pressdex
