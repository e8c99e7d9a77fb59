// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The quick route through a line of JSON Lines: one object of strings, whole numbers and lists of them, as nearly all
// lines are. Tells what nlohmann's parser would tell, five times as fast, or declines; it never says what is wrong.
#include <string_view>

#include <nlohmann/json.hpp>

namespace pressdex {

// False where the line is anything else, or the events want no more; then they have been told a part, and the thorough
// parser must be asked with new ones. Linear.
bool read_plain_object(std::string_view line, nlohmann::json_sax<nlohmann::json>& events);

}  // namespace pressdex
