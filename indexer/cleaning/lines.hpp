// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A draft's text cut into its printed lines, each with what its shape alone says. Knows no phrases and no meaning.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

enum class Mark : std::uint8_t { none, bullet, heading, number };

struct Line {
    std::string printed;     // of a line of links: with its addresses; else empty
    std::string text;        // trimmed, blanks folded to one, entities and links read, the mark in front taken off
    Mark mark = Mark::none;  // "•", "##", "1."
    bool after_gap = true;   // a blank line (or nothing) stands before it
    bool is_link = false;    // nothing but links or an address
    bool ends_sentence = false;
    bool all_capitals = false;
    bool runs_in = false;       // a heading that its paragraph was printed behind (run_in.hpp)
    bool begins_lower = false;  // a line that goes on from the one before
    std::uint32_t words = 0;
    std::uint32_t columns = 1;  // parts that wide gaps keep from each other: "Home   Business   City"
    std::uint32_t weight = 0;   // letters; a Han character counts for three, Kana and Hangul for two
};

// Sentences of a story rather than a menu item or a heading.
bool is_prose(const Line& line);

// Lines that were broken at the edge of a page are joined again.
std::vector<Line> lines_of(std::string_view text);

// Blanks folded; direction marks and soft hyphens dropped, ends trimmed. Linear.
std::string tidied(std::string_view text);

// A line with this text, as lines_of would have made it.
Line line_from(std::string_view printed);

}  // namespace pressdex
