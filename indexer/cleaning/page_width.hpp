// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How wide the page was at whose edge all lines of a text were broken, and which lines reach it. Knows the shapes of
// lines, no words.
#include "indexer/cleaning/lines.hpp"

#include <cstddef>
#include <vector>

namespace pressdex {

// Which lines may go on in the next one: those right above it, or any where each printed line was made a paragraph.
enum class Spacing : std::uint8_t { single, each_apart };

class PageWidth {
  public:
    // Unknown where whole paragraphs stand in one line, and for lists, tables and verses. Linear.
    PageWidth(const std::vector<Line>& lines, Spacing spacing);

    bool is_known() const { return width_ > 0; }

    // Whether the first word of the next line would not have fitted behind this one, or this one is long where lines
    // end well before the edge, as those of a web page's source do that are told by the small letters below them; never
    // where the width is not known, nor for links, nor before a line with a mark of its own.
    bool is_full(const Line& line, const Line& next) const;

  private:
    void find(const std::vector<Line>& lines, Spacing spacing);
    bool is_ragged(const std::vector<Line>& lines) const;

    std::size_t width_ = 0;   // in characters
    bool is_ragged_ = false;  // lines were broken well before the edge, too
};

// Chinese, Japanese, Thai, Lao, Khmer, Burmese: lines break between any two characters, and words have no blanks
// between them.
bool breaks_anywhere(const Line& line);

}  // namespace pressdex
