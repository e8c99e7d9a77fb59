// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Hits as a table for spreadsheets (RFC 4180: CRLF, doubled quotes). A cell never begins as a formula does.
#include "searcher/results.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// With a line of column names. Several values of one field are parted by "; ".
std::string csv_of(const Results& results);

// The same without the line of names: further pages of one table.
std::string csv_rows(const Results& results);

// One row with its line end.
std::string csv_line(const std::vector<std::string>& cells);

// One cell, quoted where it has to be. "=1+1" -> "'=1+1": spreadsheets would run what begins with = + - @ or a tab.
std::string csv_cell(std::string_view text);

}  // namespace pressdex
