// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Markdown files, as editors and site generators keep announcements: with front matter one story, without it a text.
#include "indexer/readers/reader.hpp"

namespace pressdex {

// Begins with front matter, or the name ends in .md or .markdown: Markdown without it is plain text by its content.
bool is_markdown(std::string_view path, std::string_view head);

// None when the file is empty or binary, which is complained about.
std::vector<Draft> drafts_of_markdown(const Piece& piece, const std::string& file, Complaints& complaints);

}  // namespace pressdex
