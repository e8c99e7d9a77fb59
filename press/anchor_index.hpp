// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which stories share an anchor: hashes under which a text is looked up, so that it is compared with few others. Says
// which may be copies, never which are.
#include "press/signature_shelf.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace pressdex {

// Stories go by rank: the longest first.
class AnchorIndex {
  public:
    // `ranked` says which story of the shelf has which rank.
    AnchorIndex(const SignatureShelf& stories, const std::vector<std::uint32_t>& ranked);

    // What this story meets at its anchors is no longer what it was / was that so before this story's turn.
    void touch(std::uint32_t rank);
    bool is_touched(std::uint32_t rank) const;

    // Longer stories that share anchors with this one, 16 at most, the likeliest first. `is_there` tells which count at
    // all, `is_wanted` which of them to name.
    template <class IsThere, class IsWanted>
    std::vector<std::uint32_t> candidates(std::uint32_t rank, IsThere is_there, IsWanted is_wanted);

  private:
    static constexpr std::uint32_t widest_bucket = 64;  // more share a phrase, not news
    static constexpr std::uint32_t whole_weight = 1U << 16;

    std::vector<std::uint32_t> heaviest();

    std::vector<std::uint32_t> ranks_;      // of the stories with one anchor, ascending; then with the next anchor
    std::vector<std::uint32_t> begin_;      // rank -> its first place in bucket_of_
    std::vector<std::uint32_t> bucket_of_;  // where in ranks_ the stories with this anchor begin
    std::vector<bool> touched_;             // by the beginnings of buckets
    std::vector<std::uint32_t> weight_;     // of each rank met by the story that is asked for; 0 between questions
    std::vector<std::uint32_t> met_;        // those of a weight
};

// What a meeting tells: little where many meet.
template <class IsThere, class IsWanted>
std::vector<std::uint32_t> AnchorIndex::candidates(std::uint32_t rank, IsThere is_there, IsWanted is_wanted) {
    const auto first = begin_[rank], last = begin_[rank + 1];
    for (auto i = first; i < last; ++i) __builtin_prefetch(&ranks_[bucket_of_[i]]);
    for (auto i = first; i < last; ++i) {
        std::uint32_t count = 0;
        const auto first_met = met_.size();
        // The story itself stands in each of its buckets.
        for (std::size_t at = bucket_of_[i]; ranks_[at] < rank && count < widest_bucket; ++at) {
            if (!is_there(ranks_[at])) continue;
            ++count;
            if (is_wanted(ranks_[at])) met_.push_back(ranks_[at]);
        }
        auto kept = first_met;
        for (auto at = first_met; at < met_.size(); ++at) {
            auto& weight = weight_[met_[at]];
            if (weight == 0) met_[kept++] = met_[at];
            weight += whole_weight / count;
        }
        met_.resize(kept);
    }
    return heaviest();
}

}  // namespace pressdex
