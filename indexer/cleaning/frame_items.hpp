// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What may be an item of a framed page: a headline, the lines that belong to it, and the text under them. Whether the
// items make a collection is judged in frames.hpp.
#include "indexer/cleaning/page.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pressdex {

// What marks the frame, the most telling first.
enum class FrameSign : std::uint8_t { dateline, place, date, date_above, read_on, tools, author, none };

struct FrameItem {
    std::size_t at = 0;     // its headline
    std::size_t text = 0;   // the first line of its text
    std::size_t begin = 0;  // its first line: the headline, or the day above it
    FrameSign sign = FrameSign::none;
    std::optional<Day> day;   // printed alone in a line above the headline or below it
    std::string author;       // as printed alone in a line
    bool is_cut_off = false;  // "Read more" stands under its text
};

// All of a page, in order. Linear.
std::vector<FrameItem> frame_items(const Page& page);

}  // namespace pressdex
