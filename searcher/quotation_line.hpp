// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One quotation as terminals and programs show it: the words, and who said them where.
#include "searcher/quotes.hpp"
#include "searcher/story_json.hpp"

#include <string>

namespace pressdex {

// “We can only ...”, its marks moved along.
MarkedText in_quotation_marks(const MarkedText& text);

// "— Izhar Hunzai, CEO of KADO · 23 December 2021 · Indus Courier · 0123456789abcdef"
std::string speaker_line(const Quoted& quoted);

// {"text","marks","speaker","role","stories","story":{...}}; an unknown speaker or role is null.
Json quoted_json(const Quoted& quoted);

}  // namespace pressdex
