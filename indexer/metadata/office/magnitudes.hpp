// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words that multiply a number: million, crore, 億, миллиард, with what they multiply it by. Language, not staff's
// data. Reads no digits.
#include <cstddef>
#include <optional>
#include <string_view>

namespace pressdex {

struct Magnitude {
    double factor = 1;
    std::size_t end = 0;  // behind its last byte
};

// The longest one that begins at `at`. `is_money` admits "m", "b", "k" and the like.
std::optional<Magnitude> magnitude_at(std::string_view text, std::size_t at, bool is_money);

// Whether numbers are said in units of this factor one behind the other: 億 and 万, crore and lakh.
bool counts_on(double factor);

}  // namespace pressdex
