// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All tables of knowledge/ in memory, with the one matcher over their phrases. Read once at start, then never changed:
// shared by all threads.
#include "indexer/authority/gazetteer.hpp"
#include "indexer/authority/name_tables.hpp"
#include "indexer/authority/phrase_matcher.hpp"
#include "indexer/authority/sector_table.hpp"
#include "indexer/authority/synonym_table.hpp"
#include "press/result.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace pressdex {

// A table is a member here and a line in knowledge.cpp; its loader stands in a file of its own and puts its phrases
// into `phrases`.
struct Knowledge {
    Gazetteer places;
    SectorTable sectors;
    NameTables names;
    PhraseMatcher phrases;
    Synonyms synonyms;   // for searching: no finder uses them
    std::string digest;  // of all tables as they stood: tells stories read with others
};

// Reads and checks all tables; an error names file and line.
Result<std::shared_ptr<const Knowledge>> knowledge_from(const std::filesystem::path& folder);

// What Knowledge::digest would be if the tables were read now. Linear in their bytes, some 5 MB.
Result<std::string> knowledge_digest(const std::filesystem::path& folder);

// The folder of the tables: the given one, else PRESSDEX_KNOWLEDGE, else share/pressdex/knowledge beside the program's
// bin, else the one of the source tree that the program was built from.
std::filesystem::path knowledge_folder(std::string_view given);

}  // namespace pressdex
