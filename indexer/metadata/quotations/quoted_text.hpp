// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands between quotation marks of any kind, unclosed ones too. Does not tell speech from titles.
#include "indexer/metadata/reading/reading.hpp"

#include <cstdint>
#include <vector>

namespace pressdex {

struct QuotedText {
    std::uint32_t paragraph = 0;
    std::uint32_t from = 0, to = 0;     // bytes of the paragraph between the marks
    std::uint32_t first = 0, last = 0;  // words, both included
    bool closed = true;                 // false: the text went on to the paragraph's end without a closing mark
};

// In text order; empty ones left out. Straight marks open and close by turns; single ones count only where no letter
// touches them on the outside. Linear.
std::vector<QuotedText> quoted_in(const Reading& reading);

}  // namespace pressdex
