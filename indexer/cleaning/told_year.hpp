// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The year of a day that is printed without one, from the years that the text around it names. Never today's.
#include <optional>
#include <set>
#include <string_view>

namespace pressdex {

class ToldYears {
  public:
    // Takes in the years of one text: four digits alone. Linear.
    void read(std::string_view text);

    // The only year that is named, and named as this year is: "Trade Fair 2023", "No. 4 of 2023". Not "by 2030", "in
    // 2019", "Vision 2030".
    std::optional<int> only_year() const;

    // Of the years that are named, the one before and the one behind each, the only one in which that day falls on the
    // weekday (0 = Sunday).
    std::optional<int> year_by_weekday(unsigned month, unsigned day, unsigned weekday) const;

  private:
    std::set<int> years_;
    bool is_own_ = false;  // one of them was named as this year is
};

}  // namespace pressdex
