// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A paragraph -> its sentences. It knows abbreviations and full stops of many scripts, never what a sentence says.
#include "press/text/span.hpp"

#include <string_view>
#include <vector>

namespace pressdex {

// In order, trimmed, not empty, not overlapping; together they hold every character of the paragraph that is no white
// space. Closing quotes and brackets stay with their sentence. Where in doubt a sentence goes on. Linear.
std::vector<Span> sentences(std::string_view paragraph);

}  // namespace pressdex
