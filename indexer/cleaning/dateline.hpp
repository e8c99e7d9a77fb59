// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The dateline at the start of a lede: place, day, agency. Finds where it ends; knows no list of places.
#include "press/day.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pressdex {

struct Dateline {
    std::string place;             // "ISLAMABAD", "New Delhi", as printed; empty where a day or a credit stands alone
    std::string credit;            // "UrduPoint / Pakistan Point News"; may be empty
    std::optional<Period> period;  // when day, month and year are printed
    std::string quote;             // the whole dateline as printed
    std::size_t end = 0;           // where the text goes on, in bytes
};

//  "ZURICH, March 7, 2024 /PRNewswire/ -- ..."   "ISLAMABAD, (UrduPoint - 17th Dec, 2021 ) :..."   "LAHORE: ..."
//  "(NewMediaWire) - April 29, 2025 - DALLAS – ..."   "Feb. 27, 2024 -- ..."   "HONG KONG, 01 Nov, 2024, The ..."
//  "MANILA, Philippines — ..."   "New Delhi, 24 April 2024 (DTL): ..."   "اسلام آباد (اے پی پی) ..."
std::optional<Dateline> dateline_of(std::string_view paragraph);

// A line that is a dateline and nothing else: "Houston, United States - December 18, 2024 / WABO Roofing /".
std::optional<Dateline> dateline_alone(std::string_view line);

// What a line says beside its day, where it has the shape of a place: "Lahore" of "5 May 2024 | Lahore". Only the
// tables can tell whether it is one. Empty for none.
std::string place_beside_day(std::string_view line);

// A dateline inside a line that also holds the headline: "Bayh Calls for More Fort Wayne, IN-- U.S. Senator ...".
// `headline_end` is where the place begins.
struct HeadlineAndDateline {
    std::size_t headline_end = 0;
    Dateline dateline;
};
std::optional<HeadlineAndDateline> headline_before_dateline(std::string_view line);

}  // namespace pressdex
