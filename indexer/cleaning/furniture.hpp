// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a page prints around its stories: menus, buttons, notices, teasers. Judges single lines by their words and
// shape.
#include "indexer/cleaning/lines.hpp"

#include <string_view>
#include <vector>

namespace pressdex {

enum class Furniture : std::uint8_t {
    none,
    piece,     // a button, a notice, a label: goes wherever it stands
    teasers,   // "Related", "Baca juga": other stories' headlines follow
    end,       // "***", "ENDS": what the office wrote ends here
    bot_wall,  // "Checking your browser": a page that holds no story
};

Furniture furniture_of(const Line& line);

// "© 2024 The Ravi Journal. All rights reserved.": the foot of a page; what stands below belongs to the site.
bool is_imprint(const Line& line);

// The same, and no picture's credit: "© AFP".
bool reserves_rights(const Line& line);

// For each line: the menus, link lists and crumbs that only their neighbours give away, beside what furniture_of says.
std::vector<Furniture> furniture_in(const std::vector<Line>& lines);

}  // namespace pressdex
