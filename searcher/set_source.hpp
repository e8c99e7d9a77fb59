// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Our sets of stories as queries of Xapian's: what matches is our own affair, what it weighs is Xapian's.
#include "searcher/docid_set.hpp"
#include "searcher/query/compiled.hpp"

#include <xapian.h>

namespace pressdex {

// These stories, weighing nothing.
Xapian::Query set_query(DocidSet stories);

// Those of the stories in which a wording of the word stands. It weighs like the word itself, counted by the wording's
// rarest word. Throws what Xapian throws.
Xapian::Query wording_query(const Xapian::Database& database, const query::TermGroup& word,
                            const query::Wording& wording, const DocidSet& stories);

}  // namespace pressdex
