// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Markdown (CommonMark, tables) taken off a text. Reads signs; decides nothing about stories.
#include <string>
#include <string_view>

namespace pressdex {

// Paragraphs parted by blank lines, each on one line (a hard break stays a line feed); headings keep "## " before them,
// list items "• "; a table gives a line a row; links and emphasis leave their words, pictures nothing. Linear.
std::string without_markup(std::string_view markdown);

// Within one paragraph.
std::string without_inline_markup(std::string_view text);

}  // namespace pressdex
