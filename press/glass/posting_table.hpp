// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The posting lists of a database in Xapian's "glass" format (xapian-core 1.4, backends/glass/glass_postlist.cc), read
// where they are mapped. Xapian's own iterator costs two virtual calls and 95 instructions a posting, this one 10.
// Reading only; knows nothing of what terms mean.
#include "press/glass/mapped_table.hpp"

#include <cstdint>
#include <string>
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

    // use(term, holding) for the terms that begin so, in their order, until it gives false.
    template <class Use>
    void for_each_term(std::string_view beginning, Use use) const {
        Terms terms(table_, beginning);
        while (terms.next() && use(terms.term(), terms.holding())) {
        }
    }

    // Appends the term's postings, ascending by docid. Linear in them.
    void append(std::string_view term, std::vector<Posting>& postings) const;

  private:
    class Terms {
      public:
        Terms(const MappedTable& table, std::string_view beginning);
        bool next();
        std::string_view term() const { return term_; }
        std::uint32_t holding() const { return holding_; }

      private:
        MappedTable::Cursor cursor_;
        std::string key_, term_;
        std::uint32_t holding_ = 0;
        bool has_begun_ = false;
    };

    MappedTable table_;
};

}  // namespace pressdex::glass
