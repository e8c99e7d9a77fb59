// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Packs where the terms of one story stand (packed_positions.hpp reads it, and says how it is laid out). Knows neither
// files nor Xapian.
#include "press/term_table.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// Takes the terms of a story place by place. Reusable: packed() begins anew.
class PositionPacker {
  public:
    // Returns the term's number, counted from 0 in the order of first mention.
    std::uint32_t add(std::string_view term, std::uint32_t position);
    std::uint32_t term_count() const { return terms_.size(); }
    // In the order of their numbers; valid until packed().
    std::string_view term(std::uint32_t number) const { return terms_.term(number); }

    // Empty when nothing was added. A place that was given twice counts once. Linear where the positions of each term
    // were added in ascending order.
    std::string packed();

  private:
    struct Place {
        std::uint32_t term, position;
    };
    std::string pack() const;

    TermTable terms_;
    std::vector<Place> places_;
};

}  // namespace pressdex
