// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Short pieces of text about a story, and the ink they are printed in: shared by result lists and story sheets.
#include "press/story.hpp"
#include "searcher/terminal.hpp"

#include <string>
#include <string_view>

namespace pressdex {

// Escape sequences of a terminal (ECMA-48, SGR), empty where it shows no colour.
class Ink {
  public:
    explicit Ink(const Terminal& terminal) : has_colour_(terminal.has_colour) {}
    std::string_view bold() const { return has_colour_ ? "\x1b[1m" : ""; }
    std::string_view underline() const { return has_colour_ ? "\x1b[4m" : ""; }
    std::string_view underline_off() const { return has_colour_ ? "\x1b[24m" : ""; }
    std::string_view mark() const { return has_colour_ ? "\x1b[1;33m" : ""; }
    std::string_view dim() const { return has_colour_ ? "\x1b[2m" : ""; }
    std::string_view plain() const { return has_colour_ ? "\x1b[0m" : ""; }

  private:
    bool has_colour_;
};

// "2021-12-23", "2021-12", or "-" when undated: publication, else event.
std::string date_of(const Story& story);

// "23 December 2021 · Indus Courier · Gilgit · Leather"; an event's day says so.
std::string facts_of(const Story& story);

}  // namespace pressdex
