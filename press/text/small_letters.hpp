// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A text in small letters, byte for byte beside the printed one. For comparing with short lists of words; terms are
// folded (folding.hpp).
#include <string>
#include <string_view>

namespace pressdex {

// Each letter in as many bytes as before, so that places stay what they are: "Опубликовано", "Đăng lúc", "ATÉ". Letters
// whose small form is longer or shorter stay as printed. Linear.
std::string in_small_letters(std::string_view text);

}  // namespace pressdex
