// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The terms of a shard, numbered from 0 in the order in which they come. Knows nothing of documents.
//
// Most of a look-up is waiting for memory. So its two steps can be begun ahead, for many terms at once.
#include "press/text/eight_bytes.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex::glass {

class TermNumbers {
  public:
    TermNumbers();

    // The hash by which terms are asked for, of the one that the table of their story knows (press/term_table.hpp).
    static std::uint32_t folded(std::uint64_t term_hash) {
        return static_cast<std::uint32_t>(term_hash ^ (term_hash >> 32U));
    }

    // Hints that the term with this hash will be asked for: first for its place, a while later for its text.
    void fetch_place(std::uint32_t hash) const { __builtin_prefetch(&places_[hash & (places_.size() - 1)]); }
    void fetch_text(std::uint32_t hash) const {
        const auto begin = places_[hash & (places_.size() - 1)].begin;
        if (begin != none) __builtin_prefetch(&bytes_[begin]);
    }

    // The number of a term of at most 255 bytes; a new one where it was not there. Amortised constant.
    std::uint32_t number_of(std::string_view term, std::uint32_t hash);

    std::uint32_t size() const { return static_cast<std::uint32_t>(begins_.size()); }
    // Stands until the next new term.
    std::string_view term(std::uint32_t number) const { return text_at(begins_[number]); }
    // All numbers, in the order of their terms as bytes.
    std::vector<std::uint32_t> in_order() const;

  private:
    struct Place {
        std::uint32_t hash = 0, begin = none;
    };
    static constexpr std::uint32_t none = ~std::uint32_t{0};
    static constexpr std::size_t head = sizeof(std::uint32_t) + 1;  // number and size stand before the text

    std::string_view text_at(std::uint32_t begin) const {
        return std::string_view(bytes_).substr(begin + head, static_cast<unsigned char>(bytes_[begin + head - 1]));
    }
    bool is_at(std::uint32_t begin, std::string_view term) const {
        const auto text = text_at(begin);
        return text.size() == term.size() && same_bytes(text.data(), term.data(), term.size());
    }
    std::uint32_t number_at(std::uint32_t begin) const;
    void put(Place place);

    std::string bytes_;
    std::vector<std::uint32_t> begins_;
    std::vector<Place> places_;  // a power of two of them; open addressing
};

}  // namespace pressdex::glass
