// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "3 décembre 2025 par Awa D.": a line that tells the day and, behind it, the writer. Knows no other bylines.
#include <optional>
#include <string>
#include <string_view>

namespace pressdex {

// The writer that such a line names behind its first date; nothing for any other line. Linear.
std::optional<std::string> writer_behind_day(std::string_view line);

// "von Anna Schmidt", "by Ana Duarte, 14 March 2024": a writer named in a line of its own, though it begins small.
bool is_line_of_writer(std::string_view line);

}  // namespace pressdex
