// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many stories hold a term, remembered as long as the archive stays what it is. Never reads postings.
#include "press/archive.hpp"
#include "press/term_table.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace pressdex {

// Looking one up takes Xapian some microseconds, remembering it a tenth of one. One a thread.
class TermFrequencies {
  public:
    // To be called before each use: forgets what was known of another archive or another state. Throws what Xapian
    // throws.
    void open(const Archive& archive);
    std::uint32_t of(const std::string& term);

  private:
    const Archive* archive_ = nullptr;
    std::string version_;
    TermTable terms_;
    std::vector<std::uint32_t> holding_;  // by the term's number
};

}  // namespace pressdex
