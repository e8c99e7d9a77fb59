// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a line names who wrote a text, by its first words or its desk. Reads no day.
#include "indexer/cleaning/lines.hpp"

#include <string>

namespace pressdex {

// `words`: the line as plain() gives it. "By Staff Reporter", "Hill Courier desk".
bool names_a_writer(const Line& line, const std::string& words);

// "Von der Leyen besucht kleine Werkstätten", "Por qué importa la productividad", "Author Ana Lenz Launches a New
// Book": headlines that begin as bylines do.
bool tells_more_than_writer(const Line& line, const std::string& words);

}  // namespace pressdex
