// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The names of one calendar's months, in any of their spellings. Knows no calendar, and converts no day.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace pressdex {

struct NamedMonth {
    std::string_view name;
    unsigned number;  // 1 = the first of the calendar's year
};

class CalendarMonths {
  public:
    explicit CalendarMonths(std::span<const NamedMonth> months);

    // The word as printed; case and marks do not count.
    std::optional<unsigned> named(std::string_view word) const;

  private:
    std::unordered_map<std::string, unsigned> numbers_;  // of folded names
};

}  // namespace pressdex
