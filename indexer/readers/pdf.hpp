// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// PDF, read by poppler's pdftotext in a process of its own under limits. A file's own dates are never dates of the
// text, nor is its title one: both are mostly the program's.
#include "indexer/readers/reader.hpp"

namespace pressdex {

// "%PDF-1." or "%PDF-2." within the first 1,024 bytes, as readers of PDF do it.
bool is_pdf(std::string_view path, std::string_view head);

// One draft of all pages. A scan without text, a file that is encrypted or damaged, or one that passes the limits is
// complained about by name.
std::vector<Draft> drafts_of_pdf(const Piece& piece, const std::string& file, Complaints& complaints);

}  // namespace pressdex
