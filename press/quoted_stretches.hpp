// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a story's quotations span in positions of words, and which of them say the same: kept in the index, so that they
// are found and counted without a text. Knows neither texts nor Xapian.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// Part of the archive's schema: bumped when what is kept changes.
inline constexpr unsigned quoted_stretches_version = 1;

struct QuotedStretch {
    std::uint32_t first = 0, behind = 0;  // positions under the prefix of `said`: [first, behind)
    std::uint64_t words = 0;              // the same for quotations of the same folded words
    bool operator==(const QuotedStretch&) const = default;
};

// Ascending stretches, which do not overlap. unpacked(packed(x)) == x; of other bytes the readable beginning.
std::string packed(const std::vector<QuotedStretch>& stretches);
std::vector<QuotedStretch> unpacked_stretches(std::string_view packed);

}  // namespace pressdex
