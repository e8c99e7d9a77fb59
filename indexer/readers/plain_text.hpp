// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Plain text: one file, one draft. Knows charsets, not layouts.
#include "indexer/readers/reader.hpp"

namespace pressdex {

// Everything that no other format claims.
bool is_plain_text(std::string_view path, std::string_view head);

// None when the file is binary or holds nothing but blanks; both are complained about.
std::vector<Draft> drafts_of_plain_text(const Piece& piece, const std::string& file, Complaints& complaints);

}  // namespace pressdex
