// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// knowledge/synonyms.tsv: wordings of like meaning, in several languages, that a search may try for each other. Knows
// words, never a story.
#include "indexer/authority/table_file.hpp"

#include <map>
#include <string>
#include <vector>

namespace pressdex {

// Wording -> the others of its rows, all folded, words parted by single blanks.
using Synonyms = std::map<std::string, std::vector<std::string>>;

// Errors name file and line: a row needs two wordings at least, and each of them a word.
Result<Synonyms> synonyms_from(const TableFile& file);

}  // namespace pressdex
