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
ColumnRows column_rows(const Xapian::Database& database, ColumnStamp stamp);
inline ColumnRows column_rows(const Xapian::Database& database) { return column_rows(database, stamp_of(database)); }

}  // namespace pressdex
