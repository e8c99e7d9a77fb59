// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Facet rows from the value slots of a database: for the writer that publishes the column and for a reader that finds a
// stale one.
#include "press/facet_column.hpp"

namespace Xapian {
class Database;
}

namespace pressdex {

ColumnStamp stamp_of(const Xapian::Database& database);

// Walks each value slot once, linear in the stories and their values. Throws what Xapian throws.
//
// `before`, where it is given, is the column of an earlier state of the database to which stories were only added
// since: none was changed, none removed. What it holds is then copied, not found again; the rows are the same.
ColumnRows column_rows(const Xapian::Database& database, ColumnStamp stamp, const FacetColumn* before = nullptr);
inline ColumnRows column_rows(const Xapian::Database& database) {
    return column_rows(database, stamp_of(database));
}

}  // namespace pressdex
