// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Datelines of Hindi, Nepali and Bengali papers, which a danda closes. Knows no places and no reporters.
#include "indexer/cleaning/dateline.hpp"

#include <optional>
#include <string_view>

namespace pressdex {

//  "मेरठ। ..."   "मेरठ, वरिष्ठ संवाददाता। ..."   "पटना (एजेंसी)। ..."   "लखनऊ, 28 जून। ..."
// Nothing for any other opening; the words before the first danda are read.
std::optional<Dateline> danda_dateline_of(std::string_view paragraph);

}  // namespace pressdex
