// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A text draft as a page: its lines, what each of them is, and what the page says about itself. Decides nothing about
// stories.
#include "indexer/cleaning/about_line.hpp"
#include "indexer/cleaning/furniture.hpp"
#include "indexer/cleaning/lines.hpp"
#include "indexer/cleaning/number_order.hpp"
#include "indexer/readers/draft.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pressdex {

struct Page {
    std::vector<Line> lines;
    std::vector<Furniture> furniture;             // one a line
    std::vector<std::optional<AboutLine>> about;  // one a line
    std::optional<PrintedDate> header;            // " date 2021-12-23" on the first line
    std::string title;  // of the page ("Headline - Site"), when the headline is printed again on the page; else empty
    std::string title_in_header;  // a headline that the lines above the text print twice; else empty
    std::string name;  // of a site's page: its first line up to the site's name, whether printed again or not
    NumberOrder number_order = NumberOrder::day_first;  // of 05/04/2024
    std::string outlet;                                 // what stood behind it; may be empty
    bool is_site =
        false;  // menus stand around its text: what looks like further stories there are teasers and comments

    bool is_prose_of_story(std::size_t line) const {
        return furniture[line] == Furniture::none && !about[line] && is_prose(lines[line]);
    }
};

Page page_from(const Draft& draft);

// A range of lines of one page.
struct Stretch {
    std::size_t first = 0, last = 0;  // [first, last)
    std::size_t headline = unknown;   // the line that is known to be its headline

    static constexpr std::size_t unknown = static_cast<std::size_t>(-1);
};

}  // namespace pressdex
