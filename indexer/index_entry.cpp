// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/index_entry.hpp"

namespace pressdex {

void IndexEntry::clear() {
    terms_.clear();
    wdfs_.clear();
    values_.clear();
    data_.clear();
}

}  // namespace pressdex
