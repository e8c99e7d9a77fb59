// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A timeline for people, for programs and for spreadsheets. All text is made harmless first; nothing is looked up.
#include "searcher/terminal.hpp"
#include "searcher/timeline.hpp"

#include <string>
#include <vector>

namespace pressdex {

// First mention, earliest announcements, then year by year; as wide as the terminal.
std::string text_of(const Timeline& timeline, const Terminal& terminal);

// "also: LABEL (programme), 7 stories: pressdex-search timeline 'LABEL'": what else the name stands for.
std::vector<std::string> choice_lines(const Timeline& timeline);

// For pipes, one line a year: year TAB stories TAB announcements TAB places TAB outlets TAB id and headline of its
// first story.
std::string lines_of(const Timeline& timeline);

// One object, ends in a line feed.
std::string json_of(const Timeline& timeline);

// RFC 4180, one row a year.
std::string csv_of(const Timeline& timeline);

}  // namespace pressdex
