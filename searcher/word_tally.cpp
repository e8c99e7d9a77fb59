// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/word_tally.hpp"

#include <algorithm>

namespace pressdex {
namespace {

// Measured: docs/ranking.md.
constexpr std::size_t fewest_words = 4, fewest_held = 2;
constexpr double enough = 0.5;

}  // namespace

void WordTally::add(const DocidSet& stories, double weight) {
    ++words_;
    all_weights_ += weight;
    stories.for_each([&](std::uint32_t docid) {
        ++held_[docid];
        weights_[docid] += static_cast<float>(weight);
    });
}

DocidSet WordTally::with(std::size_t number) const {
    const auto rows = static_cast<std::uint32_t>(held_.size());
    // Sums of floats in any order: half is half.
    const auto half = static_cast<float>(enough * all_weights_ * (1 - 1e-6));
    DocidSet stories(rows);
    for (std::uint32_t docid = 1; docid < rows; ++docid) {
        const bool are_heavy = words_ >= fewest_words && held_[docid] >= fewest_held && weights_[docid] >= half;
        if (held_[docid] >= number || are_heavy) stories.insert(docid);
    }
    return stories;
}

std::size_t WordTally::most() const {
    return held_.empty() ? 0 : *std::ranges::max_element(held_);
}

}  // namespace pressdex
