// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The language a story is written in, by its letters and words.
#include "indexer/cleaning/outline.hpp"

#include <string>
#include <string_view>

namespace pressdex {

// BCP 47 primary subtag ("en", "ur", "zh", "ckb"): the given one if it is one, else found out; empty when there is too
// little text to know.
std::string language_of(const Outline& outline, std::string_view given);

}  // namespace pressdex
