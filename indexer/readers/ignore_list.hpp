// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A folder's `.pressdexignore`: names in it that are no announcements, a line each. Says nothing about folders below.
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

inline constexpr std::string_view ignore_list_name = ".pressdexignore";

// "SOURCES.md" is one name, "*.css" every name with that ending; blank lines and lines that begin with # say nothing.
class IgnoreList {
  public:
    // Empty when the folder has none.
    static IgnoreList of_folder(const std::filesystem::path& folder);
    static IgnoreList from_lines(std::string_view lines);

    bool leaves_out(std::string_view name) const;

  private:
    std::vector<std::string> names_, endings_;
};

}  // namespace pressdex
