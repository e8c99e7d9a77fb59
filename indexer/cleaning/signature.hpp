// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The name that stands alone under a text or beside its day: who wrote it. Knows no names; says only that a line looks
// like one.
#include "indexer/cleaning/page.hpp"

#include <string>

namespace pressdex {

// The first line behind `text_last` that is no furniture, where it names a writer or is nothing but two to four words
// with capitals; empty where it is anything else.
std::string signature_under(const Page& page, std::size_t text_last, std::size_t stretch_last);

// The same of a line between headline and text, where a line with the day stands right above or below it.
std::string signature_over(const Page& page, std::size_t headline, std::size_t text_first);

}  // namespace pressdex
