// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// NEAR -> phrases of terms in any order within a window.
#include "searcher/query/word_terms.hpp"

#include <optional>
#include <vector>

namespace pressdex::query {

// One side: what may stand there, each alternative by itself; single words are one alternative together.
struct NearSides {
    std::vector<Sought> left;
    std::vector<Sought> right;
};

std::vector<Sought> near_side(const Tree& tree, WordTerms& words, const CompileOptions& options);

// Empty when a side has no word.
std::optional<Compiled> near_node(NearSides sides, std::uint32_t distance);

}  // namespace pressdex::query
