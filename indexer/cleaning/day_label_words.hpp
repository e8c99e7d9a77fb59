// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What sites print before a day in the languages of the press, in small letters: that it is the one on which a text
// came out, on which it was changed, or on which something ends. Lists to edit, in the .cpp; no rules.
#include <span>
#include <string_view>

namespace pressdex {

// Whole labels or their first letters: "опубликован" for "опубликована".
std::span<const std::string_view> publication_labels();
std::span<const std::string_view> change_labels();

// With these begins what ends on a day; a whole label or its first words.
std::span<const std::string_view> deadline_labels();

}  // namespace pressdex
