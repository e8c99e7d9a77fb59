// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The terms of a shard, numbered from 0 in the order in which they come. Knows nothing of documents.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex::glass {

class TermNumbers {
  public:
    TermNumbers();

    // The term's number; a new one for a term that was not there. Amortised constant.
    std::uint32_t number_of(std::string_view term);

    std::uint32_t size() const { return static_cast<std::uint32_t>(terms_.size()); }
    // Stands until the next new term.
    std::string_view term(std::uint32_t number) const {
        return std::string_view(bytes_).substr(terms_[number].begin, terms_[number].size);
    }
    // All numbers, in the order of their terms as bytes.
    std::vector<std::uint32_t> in_order() const;

  private:
    struct Term {
        std::uint32_t hash = 0, size = 0;
        std::size_t begin = 0;
    };
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    void grow();

    std::string bytes_;
    std::vector<Term> terms_;
    std::vector<std::uint32_t> places_;  // a power of two of them; open addressing
};

}  // namespace pressdex::glass
