// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lines in which a page tells about its story: date lines, bylines, credit lines. Never a sentence of the story itself.
#include "indexer/cleaning/lines.hpp"
#include "indexer/cleaning/outline.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pressdex {

struct AboutLine {
    std::optional<PrintedDate> date;
    std::string byline;        // "Mohammad Ali (@x)"; may be empty
    std::string outlet;        // only when the line says so ("# Source:Pakistan Observer, ..."); may be empty
    std::string place;         // of a dateline that is a line of its own; may be empty
    std::string beside_day;    // "Lahore" of "5 May 2024 | Lahore": a place, if the tables know it; may be empty
    bool is_labelled = false;  // the date stands behind "Published" or the like
    bool is_change = false;    // behind "Updated" or the like
    bool tells_time = false;   // of day, beside the date
};

//  "Mohammad Ali (@x) Published May 05, 2024 | 03:00 PM"   "Posted On: 09 AUG 2026 2:31PM by PIB Delhi"
//  "By Staff Reporter"   "Thứ tư, 22/10/2025, 19:25 (GMT+7)"   "11 October 2020 | Staff Reporter"   "date published:
//  2025-02-19T23:00:41+00:00"
std::optional<AboutLine> about_line(const Line& line);

// A line that is a dateline and nothing else, under a headline; or an agency and its place: "PTI Mumbai".
std::optional<AboutLine> about_dateline(const Line& line);

// " date 2021-12-23 rest" at the head of a file: the rest, and the date.
struct HeaderDate {
    PrintedDate date;
    std::string rest;
};
std::optional<HeaderDate> header_date(std::string_view first_line);

}  // namespace pressdex
