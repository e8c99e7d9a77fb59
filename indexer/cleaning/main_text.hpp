// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where in a stretch of a page the story's own text stands. Looks at prose and at what parts it, not at words.
#include "indexer/cleaning/page.hpp"

#include <optional>

namespace pressdex {

// From the first to behind the last line of prose that belongs to the story; empty when the stretch holds none.
std::optional<Stretch> main_text(const Page& page, const Stretch& stretch);

// The story's paragraphs: prose, and the short lines between it that are headings or lists rather than furniture,
// without the title where it stands again.
std::vector<std::string> paragraphs_in(const Page& page, const Stretch& text, std::size_t stretch_end,
                                       const std::string& title);

}  // namespace pressdex
