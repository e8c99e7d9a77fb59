// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which stories share an anchor: hashes under which a text is looked up, so that it is compared with few others. Says
// which may be copies, never which are.
#include "press/signature.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace pressdex {

// Stories go by rank: the longest first.
class AnchorIndex {
  public:
    explicit AnchorIndex(const std::vector<const Signature*>& ranked);

    // What this story meets at its anchors is no longer what it was / was that so before this story's turn.
    void touch(std::uint32_t rank);
    bool is_touched(std::uint32_t rank) const;

    // Longer stories that share anchors with this one, 16 at most, the likeliest first. `is_there` tells which count at
    // all, `is_wanted` which of them to name.
    template <class IsThere, class IsWanted>
    std::vector<std::uint32_t> candidates(std::uint32_t rank, IsThere is_there, IsWanted is_wanted);

  private:
    static constexpr std::uint32_t widest_bucket = 64;  // more share a phrase, not news
    static constexpr std::uint64_t whole_weight = 1U << 16;

    std::uint32_t rank_at(std::size_t i) const { return static_cast<std::uint32_t>(postings_[i]); }
    std::vector<std::uint32_t> heaviest();

    std::vector<std::uint64_t> postings_;   // anchor, then rank; sorted
    std::vector<std::uint32_t> begin_;      // rank -> its first place in bucket_of_ and in place_
    std::vector<std::uint32_t> bucket_of_;  // where in postings_ the stories with this anchor begin
    std::vector<std::uint32_t> place_;      // where in postings_ the story stands itself
    std::vector<bool> touched_;             // by the beginnings of buckets
    std::vector<std::uint64_t> weight_;     // of each rank met by the story that is asked for; 0 between questions
    std::vector<std::uint32_t> met_;        // those of a weight
};

// What a meeting tells: little where many meet.
template <class IsThere, class IsWanted>
std::vector<std::uint32_t> AnchorIndex::candidates(std::uint32_t rank, IsThere is_there, IsWanted is_wanted) {
    for (auto i = begin_[rank]; i < begin_[rank + 1]; ++i) {
        std::uint32_t count = 0;
        const auto first_met = met_.size();
        for (std::size_t at = bucket_of_[i]; at < place_[i] && count < widest_bucket; ++at) {
            if (!is_there(rank_at(at))) continue;
            ++count;
            if (is_wanted(rank_at(at))) met_.push_back(rank_at(at));
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
