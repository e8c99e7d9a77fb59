// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which files hold a story: it bears the term of each (schema: prefix_file), and goes only with the last of them. Two
// files hold one story where they tell the same id: the same page saved twice, a mail in two folders, a feed of today
// and of yesterday. Looks at no file.
#include "indexer/ledger.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace Xapian {
class Database;
class Document;
class WritableDatabase;
}  // namespace Xapian

namespace pressdex {

// Of one document, in their order.
std::vector<std::string> file_terms_of(const Xapian::Database& database, std::uint32_t docid);

// Takes the stories of a file out, as far as their docids are at most `last`. Those that other files hold, too, stay
// and lose its term; the terms of these files are returned: what is kept was perhaps told by the one that goes.
std::set<std::string> take_file_out(Xapian::WritableDatabase& database, const std::string& file_term,
                                    std::uint32_t last);

// Adds to a document the terms of those who hold the one that it replaces.
void add_holders(Xapian::Document& document, const std::vector<std::string>& file_terms);

// These files are read again when they are next asked for; how many they are.
std::uint32_t read_again(Ledger& ledger, const std::set<std::string>& holders);

}  // namespace pressdex
