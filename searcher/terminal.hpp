// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stdout is: a terminal or a pipe, its width, whether it shows colour, and the pager before it. Never what is
// shown.
#include "press/result.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pressdex {

enum class Colour { automatic, always, never };
Result<Colour> colour_named(std::string_view name);

// What the environment says about colour, as values: so that the rule can be tested.
struct ColourHints {
    bool is_terminal = false;
    std::string no_color;        // NO_COLOR: any text turns colour off (no-color.org)
    std::string clicolor_force;  // CLICOLOR_FORCE: any text but "0" turns it on
    std::string term;            // TERM: "dumb" shows none
};
// The option wins over NO_COLOR, that over CLICOLOR_FORCE, that over the terminal.
bool shows_colour(Colour option, const ColourHints& hints);

struct Terminal {
    bool is_terminal = false;
    bool has_colour = false;
    std::size_t width = 80;  // columns
    std::size_t height = 24;
};
// Of stdout.
Terminal terminal_of_stdout(Colour option);

// Columns that a text takes: wide East Asian characters two, marks none.
std::size_t columns_of(std::string_view text);

// Writes to stdout; through $PRESSDEX_PAGER, $PAGER or `less -FRX` when the text is longer than the terminal is high.
// False when stdout could not be written; a reader that has gone away is no failure.
bool print(std::string_view text, const Terminal& terminal, bool may_page);

}  // namespace pressdex
