// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the index keeps of one story: terms and how often they count, values, record. Ours beside Xapian::Document,
// whose map of terms costs a tenth of a build. Knows nothing of stories, nor of Xapian.
#include "press/term_table.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

class IndexEntry {
  public:
    // Counts are added up; each term is kept once.
    void add_term(std::string_view term, std::uint32_t wdf) {
        const auto number = terms_.number_of(term);
        if (number == wdfs_.size()) wdfs_.push_back(0);
        wdfs_[number] += wdf;
    }
    void add_boolean_term(std::string_view term) { add_term(term, 0); }
    // Empty values are none.
    void add_value(std::uint32_t slot, std::string value) {
        if (!value.empty()) values_[slot] = std::move(value);
    }
    void set_data(std::string data) { data_ = std::move(data); }

    const TermTable& terms() const { return terms_; }
    std::uint32_t wdf(std::uint32_t term) const { return wdfs_[term]; }
    const std::map<std::uint32_t, std::string>& values() const { return values_; }  // by slot
    const std::string& data() const { return data_; }

    // Keeps the memory of its terms.
    void clear();

  private:
    TermTable terms_;
    std::vector<std::uint32_t> wdfs_;
    std::map<std::uint32_t, std::string> values_;
    std::string data_;
};

}  // namespace pressdex
