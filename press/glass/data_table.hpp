// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The documents' data in a database of Xapian's "glass" format, read where it is mapped and inflated by libdeflate,
// which takes a third of zlib's time. Reading only; knows nothing of records.
#include "press/glass/mapped_table.hpp"

#include <cstdint>
#include <string>
#include <utility>

namespace pressdex::glass {

class DataTable {
  public:
    DataTable() = default;
    explicit DataTable(MappedTable table) : table_(std::move(table)) {}

    // Empty where the document has none. Throws as the cursor does.
    std::string data(std::uint32_t docid) const;

  private:
    MappedTable table_;
};

}  // namespace pressdex::glass
