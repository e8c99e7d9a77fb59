// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/anchor_index.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace pressdex {
namespace {

// Some of a text's lede, which copies keep, and an even sample of all of it, so that a copy with another lede is found
// too.
constexpr std::size_t anchors_in_lede = 6;
constexpr std::uint32_t anchors_below = std::numeric_limits<std::uint32_t>::max() / 24;
constexpr std::size_t least_anchors = 4;  // of the whole text, however short

void take_anchors(std::vector<std::uint32_t>& anchors, const SignatureView& signature) {
    const auto& all = signature.shingles.smallest;
    const auto below = static_cast<std::size_t>(std::ranges::lower_bound(all, anchors_below) - all.begin());
    const auto lede = signature.lede.smallest.first(std::min(anchors_in_lede, signature.lede.smallest.size()));
    const auto even = all.first(std::min(std::max(below, least_anchors), all.size()));
    anchors.assign(lede.begin(), lede.end());
    anchors.insert(anchors.end(), even.begin(), even.end());
    std::ranges::sort(anchors);
    const auto repeated = std::ranges::unique(anchors);
    anchors.erase(repeated.begin(), repeated.end());
}

// By the anchor in the upper half, keeping the order of equal ones: three times faster than comparing.
void sort_by_anchor(std::vector<std::uint64_t>& postings) {
    constexpr unsigned digit_bits = 11;
    constexpr std::size_t digits = std::size_t{1} << digit_bits;
    std::vector<std::uint64_t> sorted(postings.size());
    for (unsigned shift = 32; shift < 64; shift += digit_bits) {
        std::array<std::size_t, digits> place{};
        const auto digit = [shift](std::uint64_t posting) { return posting >> shift & (digits - 1); };
        for (const auto posting : postings) ++place[digit(posting)];
        std::exclusive_scan(place.begin(), place.end(), place.begin(), std::size_t{0});
        for (const auto posting : postings) sorted[place[digit(posting)]++] = posting;
        postings.swap(sorted);
    }
}

}  // namespace

AnchorIndex::AnchorIndex(const SignatureShelf& stories, const std::vector<std::uint32_t>& ranked)
    : weight_(ranked.size()) {
    std::vector<std::uint64_t> postings;  // anchor, then rank
    std::vector<std::uint32_t> anchors;
    begin_.reserve(ranked.size() + 1);
    for (std::uint32_t rank = 0; rank < ranked.size(); ++rank) {
        begin_.push_back(static_cast<std::uint32_t>(postings.size()));
        take_anchors(anchors, stories[ranked[rank]]);
        for (const auto anchor : anchors) postings.push_back(std::uint64_t{anchor} << 32 | rank);
    }
    begin_.push_back(static_cast<std::uint32_t>(postings.size()));
    sort_by_anchor(postings);
    ranks_.resize(postings.size());
    bucket_of_.resize(postings.size());
    touched_.resize(postings.size());
    auto next = begin_;
    std::uint32_t bucket = 0;
    for (std::uint32_t i = 0; i < postings.size(); ++i) {
        if (postings[i] >> 32 != postings[bucket] >> 32) bucket = i;
        ranks_[i] = static_cast<std::uint32_t>(postings[i]);
        bucket_of_[next[ranks_[i]]++] = bucket;
    }
}

// One that stands behind the widest bucket is met by nobody.
void AnchorIndex::touch(std::uint32_t rank) {
    for (auto i = begin_[rank]; i < begin_[rank + 1]; ++i) {
        std::size_t at = bucket_of_[i];
        while (ranks_[at] < rank && at - bucket_of_[i] < widest_bucket) ++at;
        if (at - bucket_of_[i] < widest_bucket) touched_[bucket_of_[i]] = true;
    }
}

bool AnchorIndex::is_touched(std::uint32_t rank) const {
    for (auto i = begin_[rank]; i < begin_[rank + 1]; ++i) {
        if (touched_[bucket_of_[i]]) return true;
    }
    return false;
}

std::vector<std::uint32_t> AnchorIndex::heaviest() {
    constexpr std::size_t most_candidates = 16;
    const auto kept = static_cast<std::ptrdiff_t>(std::min(most_candidates, met_.size()));
    std::ranges::partial_sort(met_, met_.begin() + kept, [this](std::uint32_t a, std::uint32_t b) {
        return weight_[a] != weight_[b] ? weight_[a] > weight_[b] : a < b;
    });
    std::vector<std::uint32_t> best(met_.begin(), met_.begin() + kept);
    for (const auto rank : met_) weight_[rank] = 0;
    met_.clear();
    return best;
}

}  // namespace pressdex
