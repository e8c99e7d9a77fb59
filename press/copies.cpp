// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/copies.hpp"

#include "press/anchor_index.hpp"
#include "press/overlap.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace pressdex {
namespace {

constexpr std::uint32_t no_rank = std::numeric_limits<std::uint32_t>::max();

// The centre of each story in an earlier state, as ranks of now; no_rank for stories that were not in it. A group's
// centre is its longest text.
std::vector<std::uint32_t> centres_before(const SignatureShelf& stories, const std::vector<std::uint32_t>& ranked,
                                          const std::vector<std::uint32_t>& before) {
    std::vector<std::uint32_t> centre(ranked.size(), no_rank);
    if (before.empty()) return centre;
    std::vector<std::uint32_t> centre_of_leader(before.size(), no_rank);
    for (std::uint32_t rank = 0; rank < ranked.size(); ++rank) {
        const auto docid = stories.docid(ranked[rank]);
        if (docid >= before.size() || before[docid] == 0 || before[docid] >= before.size()) continue;
        auto& first = centre_of_leader[before[docid]];
        if (first == no_rank) first = rank;
        centre[rank] = first;
    }
    return centre;
}

// From the longest story to the shortest: who is the centre of each.
class Stars {
  public:
    // `before` holds the centres of an earlier state, no_rank for stories that were not in it.
    Stars(const SignatureShelf& stories, const std::vector<std::uint32_t>& ranked, std::vector<std::uint32_t> before)
        : stories_(stories),
          ranked_(ranked),
          before_(std::move(before)),
          is_anew_(std::ranges::count(before_, no_rank) == std::ssize(before_)),
          centre_(ranked.size()),
          index_(stories, ranked) {}

    std::vector<std::uint32_t> find();

  private:
    bool is_new(std::uint32_t rank) const { return before_[rank] == no_rank; }
    std::vector<std::uint32_t> candidates(std::uint32_t rank) {
        return index_.candidates(
            rank, [](auto) { return true; }, [this](auto r) { return centre_[r] == r; });
    }
    std::vector<std::uint32_t> candidates_before(std::uint32_t rank) {
        return index_.candidates(
            rank, [this](auto r) { return !is_new(r); }, [this](auto r) { return before_[r] == r; });
    }
    std::uint32_t likest(std::uint32_t rank, const std::vector<std::uint32_t>& candidates) const;
    std::uint32_t centre_for(std::uint32_t rank);

    const SignatureShelf& stories_;
    const std::vector<std::uint32_t>& ranked_;
    const std::vector<std::uint32_t> before_;
    const bool is_anew_;  // no story was there before
    std::vector<std::uint32_t> centre_;
    AnchorIndex index_;
};

// The candidate that the story is most like, the longest of several; itself if it is a copy of none.
std::uint32_t Stars::likest(std::uint32_t rank, const std::vector<std::uint32_t>& candidates) const {
    for (const auto other : candidates) stories_.fetch_row(ranked_[other]);
    for (const auto other : candidates) stories_.fetch_hashes(ranked_[other]);
    double best = 0;
    auto chosen = rank;
    const auto asked = stories_[ranked_[rank]];
    for (const auto other : candidates) {
        const auto found = likeness(asked, stories_[ranked_[other]]);
        if (!found || *found < best || (*found == best && other > chosen)) continue;
        best = *found;
        chosen = other;
    }
    return chosen;
}

// A story that was there has been compared with its candidates of then, and its centre was the likest of them: it is
// compared with those that are new to it only.
std::uint32_t Stars::centre_for(std::uint32_t rank) {
    const auto now = candidates(rank);
    const auto chosen = before_[rank];
    const bool was_alone = chosen == rank;
    if (is_new(rank) || !(was_alone || std::ranges::find(now, chosen) != now.end())) return likest(rank, now);
    const auto then = candidates_before(rank);
    std::vector<std::uint32_t> fresh;
    std::ranges::copy_if(now, std::back_inserter(fresh),
                         [&then](auto other) { return std::ranges::find(then, other) == then.end(); });
    if (fresh.empty()) return chosen;
    if (!was_alone) fresh.push_back(chosen);
    return likest(rank, fresh);
}

// Stars around the longest texts: from the longest to the shortest each story joins the centre that it is most like, or
// becomes one. A story is asked anew where a longer one at its anchors is new, or has become or ceased to be a centre.
std::vector<std::uint32_t> Stars::find() {
    std::unordered_map<std::uint64_t, std::uint32_t> centre_of_text;
    centre_of_text.reserve(ranked_.size());
    for (std::uint32_t rank = 0; rank < ranked_.size(); ++rank) {
        const auto text = stories_.text(ranked_[rank]);
        const auto [same, is_new_text] = centre_of_text.try_emplace(text, rank);
        const bool is_repeated = text != 0 && !is_new_text;
        if (is_repeated) {
            centre_[rank] = same->second;
        } else {
            centre_[rank] = rank;  // no candidate of itself, but of those that follow
            centre_[rank] = is_new(rank) || index_.is_touched(rank) ? centre_for(rank) : before_[rank];
            same->second = centre_[rank];
        }
        if (is_anew_) continue;
        const bool was_centre = before_[rank] == rank;
        if (is_new(rank) || was_centre != (centre_[rank] == rank)) index_.touch(rank);
    }
    return centre_;
}

}  // namespace

Leaders leaders_among(const SignatureShelf& stories, const std::vector<std::uint32_t>& before) {
    std::vector<std::uint32_t> ranked(stories.size());
    std::iota(ranked.begin(), ranked.end(), 0U);
    std::ranges::sort(ranked, [&stories](std::uint32_t a, std::uint32_t b) {
        const auto size_a = stories.shingles(a), size_b = stories.shingles(b);
        return size_a != size_b ? size_a > size_b : stories.docid(a) < stories.docid(b);
    });
    const auto centre = Stars(stories, ranked, centres_before(stories, ranked, before)).find();
    std::vector<std::uint32_t> leader(ranked.size(), no_rank);
    for (std::size_t i = 0; i < ranked.size(); ++i)
        leader[centre[i]] = std::min(leader[centre[i]], stories.docid(ranked[i]));
    Leaders found;
    found.reserve(ranked.size());
    for (std::size_t i = 0; i < ranked.size(); ++i) found.emplace_back(stories.docid(ranked[i]), leader[centre[i]]);
    std::ranges::sort(found);
    return found;
}

Leaders leaders_of(const std::vector<Signed>& stories, const std::vector<std::uint32_t>& before) {
    SignatureShelf shelf;
    for (const auto& [docid, signature] : stories) shelf.add(docid, signature);
    return leaders_among(shelf, before);
}

}  // namespace pressdex
