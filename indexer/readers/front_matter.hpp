// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The block of keys at the head of a Markdown file, as site generators read it: YAML between "---", TOML between "+++".
// Only as much of both as announcements need: strings and lists of strings at the upper level.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pressdex {

struct FrontMatter {
    std::vector<std::pair<std::string, std::vector<std::string>>> keys;  // keys in lower case, as they come
    std::size_t size = 0;                                                // bytes, the closing line included
    std::size_t lines = 0;                                               // that it takes

    // The values of the first of the keys that has any; none when there is none.
    std::vector<std::string> values(std::initializer_list<std::string_view> names) const;
    std::string value(std::initializer_list<std::string_view> names) const;
};

// At the very beginning of `text` and closed within it; what is no "key: value" (or "key = value") line makes it
// none, and so does the want of any key that site generators know.
std::optional<FrontMatter> front_matter(std::string_view text);

}  // namespace pressdex
