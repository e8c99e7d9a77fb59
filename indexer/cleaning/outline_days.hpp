// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The printed days of one story: its dateline, and the lines beside its headline that tell about it, each as far as it
// can be believed by where it stands. Which of them is the day of publication is decided in metadata/dates.
#include "indexer/cleaning/outline.hpp"
#include "indexer/cleaning/page.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace pressdex {

// Reads the dateline into the outline; the text stays as it is printed. Subheadings and bullets may stand before it:
// further down only one with its day is believed.
// A year that it lacks is taken from what else the text and the lines `above` its headline tell.
void read_dateline(Outline& outline, std::string_view above);

// Days, bylines and places told in lines of their own, into the outline. Nearer to the headline is surer: other dates
// on a page belong to other stories.
void read_about_lines(const Page& page, std::size_t headline, const Stretch& stretch, const Stretch& text,
                      Outline& outline);

// Days printed as 05/04/2024 in the order of the page, or of the weekday beside them.
void settle_number_orders(std::vector<PrintedDate>& dates, NumberOrder order);

}  // namespace pressdex
