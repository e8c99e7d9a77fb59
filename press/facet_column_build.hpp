// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Facet rows from the value slots of a database: for the writer that publishes the column and for a reader that finds a
// stale one.
#include "press/copies.hpp"
#include "press/facet_column.hpp"

#include <cstdint>
#include <future>
#include <vector>

namespace Xapian {
class Database;
}

namespace pressdex {

ColumnStamp stamp_of(const Xapian::Database& database);

// Puts the signatures of all stories of a database on the shelf, by docid, each docid `further` on. Throws what Xapian
// throws.
void shelve_signatures(const Xapian::Database& database, std::uint32_t further, SignatureShelf& shelf);
// Those of the generation in this folder.
Result<SignatureShelf> signatures_in(const std::filesystem::path& generation);

// The groups of a column, as leaders_of wants those of an earlier state.
std::vector<std::uint32_t> groups_of(const FacetColumn& column);

// An earlier state of the database to which stories were only added since: none was changed, none removed.
struct ColumnBefore {
    FacetColumn column;
    std::future<Leaders> leaders;  // of the present state; not valid where nobody has begun to find them
};

// Walks each value slot once, linear in the stories and their values. Throws what Xapian throws. What `before` holds,
// where it is given, is copied, not found again; the rows are the same. Its leaders are used up.
ColumnRows column_rows(const Xapian::Database& database, ColumnStamp stamp, ColumnBefore* before = nullptr);
inline ColumnRows column_rows(const Xapian::Database& database) {
    return column_rows(database, stamp_of(database));
}

}  // namespace pressdex
