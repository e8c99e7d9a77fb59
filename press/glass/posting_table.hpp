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
    // `last_docid`: that of the database, beyond which no posting is believed.
    PostingTable(MappedTable table, std::uint32_t last_docid) : table_(std::move(table)), last_docid_(last_docid) {}

    // How many documents hold the term; 0 where it is not there. Throws as the cursor does.
    std::uint32_t holding(std::string_view term) const;

    // use(term, holding) for the terms that begin so, in their order, until it gives false.
    template <class Use>
    void for_each_term(std::string_view beginning, Use use) const {
        Terms terms(table_, beginning);
        while (terms.next() && use(terms.term(), terms.holding())) {
        }
    }

    // Appends the term's postings, ascending by docid, from 1 up to the last. Linear in them.
    void append(std::string_view term, std::vector<Posting>& postings) const;

  private:
    class Terms {
      public:
        Terms(const MappedTable& table, std::string_view beginning);
        bool next() {
            return cursor_.reading([this] { return read_next(); });
        }
        std::string_view term() const { return term_; }
        std::uint32_t holding() const { return holding_; }

      private:
        bool read_next();

        MappedTable::Cursor cursor_;
        std::string key_, term_;
        std::uint32_t holding_ = 0;
        bool has_begun_ = false;
    };

    void append(MappedTable::Cursor& cursor, std::string_view key, std::vector<Posting>& postings) const;

    MappedTable table_;
    std::uint32_t last_docid_ = 0;
};

}  // namespace pressdex::glass
