// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Office documents: a zip file with XML in it. DOCX (ECMA-376) and ODT (OASIS); what each element means is said in
// docx_events and odt_events. A file's own dates and author are never the story's.
#include "indexer/readers/reader.hpp"

namespace pressdex {

// A zip file whose first member names are those of an Office Open XML package.
bool is_docx(std::string_view path, std::string_view head);
std::vector<Draft> drafts_of_docx(const Piece& piece, const std::string& file, Complaints& complaints);

// A zip file that begins with a member "mimetype" that says so (OpenDocument 1.2, part 3, section 3.3).
bool is_odt(std::string_view path, std::string_view head);
std::vector<Draft> drafts_of_odt(const Piece& piece, const std::string& file, Complaints& complaints);

}  // namespace pressdex
