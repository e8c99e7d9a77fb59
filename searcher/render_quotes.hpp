// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Quotations for people, for programs and for spreadsheets. All text is made harmless first; nothing is looked up.
#include "searcher/quotes.hpp"
#include "searcher/terminal.hpp"

#include <string>

namespace pressdex {

std::string text_of(const Quotes& quotes, const Terminal& terminal);

// For pipes, one line a quotation: id of the story TAB date TAB speaker TAB role TAB words; what is unknown is "-".
std::string lines_of(const Quotes& quotes);

// One object; jsonl: one quotation a line.
std::string json_of(const Quotes& quotes);
std::string jsonl_of(const Quotes& quotes);

// RFC 4180, one row a quotation.
std::string csv_of(const Quotes& quotes);

}  // namespace pressdex
