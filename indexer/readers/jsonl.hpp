// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// JSON Lines: one object a line, one story an object (docs: JSONL input documents). Unknown keys are ignored.
#include "indexer/readers/reader.hpp"

namespace pressdex {

// Objects nested deeper than this are refused.
constexpr std::size_t deepest_json = 64;

// The first line that is not blank is a JSON object, or begins as one and the name ends in .jsonl or .ndjson.
bool is_jsonl(std::string_view path, std::string_view head);

// {"id","title","date","text","url","outlet","language","places","orgs","people","topics"}; `source` is read as outlet.
// None when the line is blank or unusable; an optional key of the wrong type is left out and complained about.
std::vector<Draft> drafts_of_jsonl(const Piece& piece, const std::string& file, Complaints& complaints);

}  // namespace pressdex
