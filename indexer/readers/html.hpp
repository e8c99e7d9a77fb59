// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Web pages: one saved page, one draft of its main text and of what the page says about itself. Pure: reads nothing but
// the bytes, so that it may run in a process of its own.
#include "indexer/readers/reader.hpp"

namespace pressdex {

// By content: a doctype, <html>, or tags of a page where a document begins.
bool is_html(std::string_view path, std::string_view head);

// None when the page costs too much to parse or holds no text; both are complained about.
std::vector<Draft> drafts_of_html(const Piece& piece, const std::string& file, Complaints& complaints);

}  // namespace pressdex
