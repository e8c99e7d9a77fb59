// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a line may end without a blank: within scripts that write none. Knows neither widths nor lines.
#include <cstddef>
#include <string_view>
#include <vector>

namespace pressdex {

// Bytes before which a line may begin though no blank stands there, ascending: between characters of Han, Kana, Thai,
// Lao, Khmer and Myanmar, as UAX #14 has it (no full stop begins a line, Thai breaks between words by dictionary).
// Empty for text of other scripts, at no cost but a look at each byte. Valid UTF-8; linear.
std::vector<std::size_t> line_breaks_without_blanks(std::string_view text);

}  // namespace pressdex
