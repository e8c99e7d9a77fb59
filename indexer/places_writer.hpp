// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Appends packed positions to a places file (press/places_file.hpp). Never changes what stands there: what a run that
// was broken off left at the end belongs to no story, and stays until the next rebuild.
#include <atomic>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace pressdex {

// For all threads of a run. Throws std::system_error where the file cannot be opened, written or synced.
class PlacesWriter {
  public:
    // Makes the file if it is not there; else what comes is put behind what is in it.
    explicit PlacesWriter(const std::filesystem::path& path);
    ~PlacesWriter();
    PlacesWriter(const PlacesWriter&) = delete;
    PlacesWriter& operator=(const PlacesWriter&) = delete;

    // The value for the story's slot.
    std::string append(std::string_view packed_positions);

    // To be called before a database that points to what was appended is committed.
    void sync();

  private:
    std::filesystem::path path_;
    int file_;
    std::atomic<std::uint64_t> end_;
};

}  // namespace pressdex
