// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What datelines are made of: place names by their shape, dates, credits and the signs between them. Reads no whole
// dateline.
#include "indexer/cleaning/dateline.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// What kind of place name a text could be: at most six words, each with a capital or none of them with any.
enum class PlaceShape { none, capitals, capitalised, caseless };
PlaceShape shape_of_place(std::string_view text);

// "NOTE", "Venue": labels that stand before a colon as a place would.
bool is_label(std::string_view text);

struct Separator {
    std::size_t at = std::string_view::npos, size = 0;
    char kind = 0;  // ':' '-' (one hyphen between blanks) '=' (a dash or two hyphens) ')' (a closed bracket) '|'
};
Separator next_separator(std::string_view text, std::size_t from);

// What of a prefix is no date and no credit; the credit and the first full date go into the dateline.
std::string place_in(std::string_view prefix, Dateline& dateline);

// "Media OutReach Newswire - 14 July 2026": a credit or a date of its own between two separators.
bool is_credit_or_date(std::string_view part, Dateline& dateline);

// Enough of a sentence that begins as one; behind a printed day it may begin with a name in capitals or small letters.
bool is_text(std::string_view rest, bool dated);

std::string_view trimmed_part(std::string_view text, std::string_view off = " \t,;");
std::vector<std::string_view> blank_parted(std::string_view text);

}  // namespace pressdex
