// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Datelines of Hindi, Nepali and Bengali papers: closed by a danda, with the reporter's desk beside the place. Knows
// what reporters are called, no places.
#include "indexer/cleaning/dateline.hpp"

#include <string>

namespace pressdex {

//  "मेरठ। ..."   "मेरठ, वरिष्ठ संवाददाता। ..."   "पटना (एजेंसी)। ..."   "लखनऊ, 28 जून। ..."
// Nothing for any other opening; the words before the first danda are read.
std::optional<Dateline> danda_dateline_of(std::string_view paragraph);

// "जागरण संवाददाता, मेरठ" -> "मेरठ": a part that names a reporter, a desk or an agency becomes the credit. Also in the
// scripts of Urdu, Gujarati, Tamil, Telugu, Kannada and Malayalam.
std::string without_reporter(std::string place, std::string& credit);

}  // namespace pressdex
