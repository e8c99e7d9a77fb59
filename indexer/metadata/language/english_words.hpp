// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// English known by its smallest words, which no other language strews over its text. Tells nothing about other
// languages.
#include <string_view>

namespace pressdex {

// True only where the answer is sure: enough words, one in eight of them such a small word, and no stretch without one.
// False means that somebody else has to judge. Linear.
bool is_surely_english(std::string_view text);

}  // namespace pressdex
