// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pieces of several authors on one page, in one frame: headline, author's name, a label ("Abstract"), text.
// Looks at lines and their order; knows no list of names.
#include "indexer/cleaning/page.hpp"

#include <cstddef>
#include <vector>

namespace pressdex {

struct SignedPiece {
    std::size_t heading = 0;  // its line
    std::size_t text = 0;     // the first line of prose under the author's name
};

// In the order of the page; none where fewer than two authors sign, since one name under a headline is a byline.
std::vector<SignedPiece> signed_pieces_in(const Page& page);

// Whether the last prose of these lines ends in a colon: "The abstracts are given below:".
bool announces(const Page& page, std::size_t first, std::size_t last);

}  // namespace pressdex
