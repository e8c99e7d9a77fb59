// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The day a page's story was published, judged from all that the page says about it. Gathers nothing itself.
#include "indexer/html/day_witness.hpp"
#include "indexer/readers/printed_date.hpp"

#include <vector>

namespace pressdex {

// The days that the witnesses name, best first, at most four, confidence 0..1; empty when none is believed at all.
//   - Witnesses of different sources that name one day strengthen each other.
//   - A moment told in UTC agrees with a neighbouring day that the page prints or has in its address.
//   - 05/04/2024 agrees with whichever of its two days another witness names.
//   - A day of change or of entry counts only as far as nothing tells the day of publication.
//   - Days after `latest` are dropped.
// Where::meta: some witness stands in the head or the address; Where::header and Where::byline: printed only.
std::vector<PrintedDate> days_judged(std::vector<DayWitness> witnesses, Day latest);

// Which number the page's dates put first: by those of its dates that can be read only one way (in its lines and in
// `values`, those of its head), else by its language.
NumberOrder number_order_of(const PageMap& map, const std::vector<std::string_view>& values, std::string_view language,
                            std::string_view locale);

}  // namespace pressdex
