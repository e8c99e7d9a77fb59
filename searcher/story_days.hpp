// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The days by which stories are filtered, sorted and counted under one request: publication day, else event day, or the
// former alone.
#include "press/facet_column.hpp"
#include "searcher/request.hpp"

#include <cstdint>
#include <string>

namespace pressdex {

// Borrows the column.
class StoryDays {
  public:
    StoryDays(const FacetColumn& column, Dates dates) : column_(column), dates_(dates) {}

    bool is_dated(std::uint32_t docid) const {
        return column_.first_day(docid) != no_day && (dates_ == Dates::any || column_.is_published(docid));
    }
    // no_day when undated.
    std::int32_t first(std::uint32_t docid) const { return is_dated(docid) ? column_.first_day(docid) : no_day; }

    // A story of "December 2021" may be of any of its days: it is in every range that holds one of them.
    bool overlaps(std::uint32_t docid, std::int32_t from, std::int32_t to) const {
        // Without branches: it is asked of every story.
        const unsigned counts = dates_ == Dates::any ? 1 : column_.is_published(docid);
        const auto first = column_.first_day(docid), last = column_.last_day(docid);
        return (counts & unsigned{first != no_day} & unsigned{first <= to} & unsigned{last >= from}) != 0;
    }
    // 0 when undated.
    int year(std::uint32_t docid) const { return is_dated(docid) ? year_of(Day{column_.first_day(docid)}) : 0; }

  private:
    const FacetColumn& column_;
    Dates dates_;
};

}  // namespace pressdex
