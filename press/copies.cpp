// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/copies.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <unordered_map>

namespace pressdex {
namespace {

// ---- comparing two sketches

struct Common {
    std::size_t both = 0, only_a = 0, only_b = 0;
    std::size_t a() const { return both + only_a; }
    std::size_t b() const { return both + only_b; }
};

// A sketch says nothing about hashes above its last, unless it holds its whole set.
std::uint32_t covered(const Sketch& sketch) {
    const bool whole = sketch.of == sketch.smallest.size();
    return whole || sketch.smallest.empty() ? std::numeric_limits<std::uint32_t>::max() : sketch.smallest.back();
}

Common common_of(const Sketch& a, const Sketch& b) {
    const auto end = std::min(covered(a), covered(b));
    Common common;
    std::size_t i = 0, j = 0;
    const auto more = [end](const Sketch& s, std::size_t at) {
        return at < s.smallest.size() && s.smallest[at] <= end;
    };
    while (more(a, i) || more(b, j)) {
        if (!more(b, j) || (more(a, i) && a.smallest[i] < b.smallest[j])) {
            ++common.only_a;
            ++i;
        } else if (!more(a, i) || b.smallest[j] < a.smallest[i]) {
            ++common.only_b;
            ++j;
        } else {
            ++common.both;
            ++i;
            ++j;
        }
    }
    return common;
}

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

// How much of the lede of `a` the text of `b` has; 1 where the sketches tell nothing.
double lede_share(const Signature& a, const Signature& b) {
    const auto end = std::min(covered(a.lede), covered(b.shingles));
    std::size_t all = 0, found = 0;
    for (const auto hash : a.lede.smallest) {
        if (hash > end) break;
        ++all;
        if (std::ranges::binary_search(b.shingles.smallest, hash)) ++found;
    }
    return all == 0 ? 1 : share(found, all);
}

struct Counted {
    std::size_t names = 0, figures = 0, subjects = 0;
    std::size_t all_names = 0, all_figures = 0;
};

// The marks of `a` that `b` has nowhere in its text, as far as the sketches tell.
Counted strange_in(const Sketch& a, const Sketch& b) {
    const auto end = std::min(covered(a), covered(b));
    Counted strange;
    for (const auto mark : a.smallest) {
        const auto kind = kind_of_mark(mark);
        if (mark > end || kind == Mark::opening) continue;
        ++(kind == Mark::figure ? strange.all_figures : strange.all_names);
        const auto found = std::ranges::lower_bound(b.smallest, word_of_mark(mark), {}, word_of_mark);
        if (found != b.smallest.end() && word_of_mark(*found) == word_of_mark(mark)) continue;
        ++(kind == Mark::figure ? strange.figures : strange.names);
        if (is_subject(mark)) ++strange.subjects;
    }
    return strange;
}

void compare_ledes(Overlap& overlap, const Signature& a, const Signature& b) {
    overlap.lede = std::max(lede_share(a, b), lede_share(b, a));
}

void compare_words(Overlap& overlap, const Signature& a, const Signature& b) {
    const auto words = common_of(a.shingles, b.shingles);
    overlap.jaccard = share(words.both, words.both + words.only_a + words.only_b);
    overlap.contained = share(words.both, std::min(words.a(), words.b()));
    if (a.day != Signature::no_day && b.day != Signature::no_day) overlap.days = std::abs(std::int64_t{a.day} - b.day);
}

void compare_marks(Overlap& overlap, const Signature& a, const Signature& b) {
    const auto in_a = strange_in(a.marks, b.marks), in_b = strange_in(b.marks, a.marks);
    overlap.names = std::min(in_a.names, in_b.names);
    overlap.figures = std::min(in_a.figures, in_b.figures);
    overlap.subjects = std::min(in_a.subjects, in_b.subjects);
    overlap.all_names = std::min(in_a.all_names, in_b.all_names);
    overlap.all_figures = std::min(in_a.all_figures, in_b.all_figures);
}

// ---- the verdict

// Below this many shingles chance and common phrases weigh too much: only the same text, or nearly, is a copy.
constexpr std::uint32_t short_text = 40, shortest_text = 12;

constexpr double least_of_lede = 0.3;

// The bounds below were measured on announcements as several outlets carried them, and on releases of one company that
// share its boilerplate: copies leave each of them a margin.
bool is_same_text(const Overlap& overlap) {
    const bool is_same_occasion = overlap.days <= 10 || overlap.jaccard >= 0.85;
    const bool is_kept = overlap.contained >= 0.55 && overlap.contained + overlap.lede >= 1.4;
    const bool has_new_lede = overlap.contained >= 0.75 && overlap.lede >= least_of_lede;
    return is_same_occasion && overlap.jaccard >= 0.2 && (is_kept || has_new_lede);
}

// An outlet adds its own name, a day, a spelling; it does not exchange whom and how many the news is about. The more of
// the text differs, the less of that is let pass.
bool is_same_event(const Overlap& overlap) {
    const auto differences = overlap.names + 2 * overlap.figures;
    if (overlap.contained < 0.65 || overlap.lede < 0.45) return differences == 0;
    const bool has_same_names = overlap.names < 2 || overlap.names * 8 < overlap.all_names;
    const bool has_same_figures = overlap.figures < 2 || overlap.figures * 4 < overlap.all_figures;
    return overlap.subjects == 0 && has_same_names && has_same_figures &&
           differences <= 4 + (overlap.all_names + overlap.all_figures) / 25;
}

// How alike two texts are, if they are copies.
std::optional<double> likeness(const Signature& a, const Signature& b) {
    if (a.text != 0 && a.text == b.text) return 2;
    const auto smaller = std::min(a.shingles.of, b.shingles.of);
    if (smaller < shortest_text) return std::nullopt;
    const bool is_short = smaller < short_text;
    Overlap overlap;
    compare_ledes(overlap, a, b);  // cheap, and most candidates end here
    if (overlap.lede < least_of_lede) return std::nullopt;
    compare_words(overlap, a, b);
    if (!(is_short ? overlap.jaccard >= 0.8 : is_same_text(overlap))) return std::nullopt;
    compare_marks(overlap, a, b);
    if (!(is_short ? overlap.names + overlap.figures == 0 : is_same_event(overlap))) return std::nullopt;
    return overlap.jaccard + overlap.contained;
}

// ---- candidates

// Hashes under which a text is looked up: some of its lede, which copies keep, and an even sample of all of it, so that
// a copy with another lede is found too.
constexpr std::size_t anchors_in_lede = 6;
constexpr std::uint32_t anchors_below = std::numeric_limits<std::uint32_t>::max() / 24;
constexpr std::size_t least_anchors = 4;  // of the whole text, however short

void add_anchors(std::vector<std::uint32_t>& anchors, const Signature& signature) {
    const auto& lede = signature.lede.smallest;
    const auto& all = signature.shingles.smallest;
    const auto below = static_cast<std::size_t>(std::ranges::lower_bound(all, anchors_below) - all.begin());
    const auto first = anchors.size();
    anchors.insert(anchors.end(), lede.begin(),
                   lede.begin() + static_cast<std::ptrdiff_t>(std::min(anchors_in_lede, lede.size())));
    anchors.insert(anchors.end(), all.begin(),
                   all.begin() + static_cast<std::ptrdiff_t>(std::min(std::max(below, least_anchors), all.size())));
    const auto begin = anchors.begin() + static_cast<std::ptrdiff_t>(first);
    std::sort(begin, anchors.end());
    anchors.erase(std::unique(begin, anchors.end()), anchors.end());
}

// Which stories share an anchor. Stories go by rank: the longest first.
class AnchorIndex {
  public:
    explicit AnchorIndex(const std::vector<const Signature*>& ranked) {
        std::vector<std::uint32_t> anchors;
        for (std::uint32_t rank = 0; rank < ranked.size(); ++rank) {
            begin_.push_back(postings_.size());
            anchors.clear();
            add_anchors(anchors, *ranked[rank]);
            for (const auto anchor : anchors) postings_.push_back(std::uint64_t{anchor} << 32 | rank);
        }
        begin_.push_back(postings_.size());
        bucket_of_.resize(postings_.size());
        touched_.resize(postings_.size());
        std::ranges::sort(postings_);
        auto next = begin_;
        std::size_t bucket = 0;
        for (std::size_t i = 0; i < postings_.size(); ++i) {
            if (postings_[i] >> 32 != postings_[bucket] >> 32) bucket = i;
            bucket_of_[next[rank_at(i)]++] = bucket;
        }
    }

    // What this story meets at its anchors is no longer what it was / was that so before this story's turn.
    void touch(std::uint32_t rank) {
        for (auto i = begin_[rank]; i < begin_[rank + 1]; ++i) touched_[bucket_of_[i]] = true;
    }
    bool is_touched(std::uint32_t rank) const {
        for (auto i = begin_[rank]; i < begin_[rank + 1]; ++i) {
            if (touched_[bucket_of_[i]]) return true;
        }
        return false;
    }

    // Longer stories that share anchors with this one, the likeliest first; `is_wanted` tells which to name.
    template <class IsWanted>
    std::vector<std::uint32_t> candidates(std::uint32_t rank, IsWanted is_wanted) const;

  private:
    std::uint32_t rank_at(std::size_t i) const { return static_cast<std::uint32_t>(postings_[i]); }

    std::vector<std::uint64_t> postings_;  // anchor, then rank; sorted
    std::vector<std::size_t> begin_;       // rank -> its first place in bucket_of_
    std::vector<std::size_t> bucket_of_;   // where in postings_ the stories with this anchor begin
    std::vector<bool> touched_;            // by the beginnings of buckets
};

template <class IsWanted>
std::vector<std::uint32_t> AnchorIndex::candidates(std::uint32_t rank, IsWanted is_wanted) const {
    constexpr std::size_t widest_bucket = 64;  // more share a phrase, not news
    constexpr std::size_t most_candidates = 16;
    constexpr std::uint64_t whole_weight = 1U << 16;
    std::vector<std::pair<std::uint32_t, std::uint64_t>>
        met;  // rank, and what the meeting tells: little where many meet
    for (auto i = begin_[rank]; i < begin_[rank + 1]; ++i) {
        const auto bucket = bucket_of_[i];
        auto end = bucket;
        while (rank_at(end) < rank && end < bucket + widest_bucket) ++end;
        for (auto at = bucket; at < end; ++at)
            if (is_wanted(rank_at(at))) met.emplace_back(rank_at(at), whole_weight / (end - bucket));
    }
    std::ranges::sort(met);
    std::vector<std::pair<std::uint64_t, std::uint32_t>> weighed;
    for (const auto& [other, weight] : met) {
        if (weighed.empty() || weighed.back().second != other) weighed.emplace_back(0, other);
        weighed.back().first += weight;
    }
    const auto heavier_first = [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    };
    const auto kept = std::min(most_candidates, weighed.size());
    std::ranges::partial_sort(weighed, weighed.begin() + static_cast<std::ptrdiff_t>(kept), heavier_first);
    std::vector<std::uint32_t> best;
    for (std::size_t i = 0; i < kept; ++i) best.push_back(weighed[i].second);
    return best;
}

}  // namespace

Overlap overlap_of(const Signature& a, const Signature& b) {
    Overlap overlap;
    compare_ledes(overlap, a, b);
    compare_words(overlap, a, b);
    compare_marks(overlap, a, b);
    return overlap;
}

bool are_copies(const Signature& a, const Signature& b) {
    return likeness(a, b).has_value();
}

namespace {

constexpr std::uint32_t no_rank = std::numeric_limits<std::uint32_t>::max();

// The centre of each story in an earlier state, as ranks of now; no_rank for stories that were not in it. A group's
// centre is its longest text.
std::vector<std::uint32_t> centres_before(const std::vector<const Signed*>& ranked,
                                          const std::vector<std::uint32_t>& before) {
    std::vector<std::uint32_t> centre(ranked.size(), no_rank);
    if (before.empty()) return centre;
    std::vector<std::uint32_t> centre_of_leader(before.size(), no_rank);
    for (std::uint32_t rank = 0; rank < ranked.size(); ++rank) {
        const auto docid = ranked[rank]->docid;
        if (docid >= before.size() || before[docid] == 0 || before[docid] >= before.size()) continue;
        auto& first = centre_of_leader[before[docid]];
        if (first == no_rank) first = rank;
        centre[rank] = first;
    }
    return centre;
}

// The centre among longer stories that this one is most like; itself if there is none.
std::uint32_t centre_for(std::uint32_t rank, const std::vector<const Signed*>& ranked,
                         const std::vector<std::uint32_t>& centre, const AnchorIndex& index) {
    double best = 0;
    auto chosen = rank;
    for (const auto other : index.candidates(rank, [&centre](auto r) { return centre[r] == r; })) {
        const auto found = likeness(ranked[rank]->signature, ranked[other]->signature);
        if (!found || *found <= best) continue;
        best = *found;
        chosen = other;
    }
    return chosen;
}

// Stars around the longest texts: from the longest to the shortest each story joins the centre that it is most like, or
// becomes one. A story is asked anew where a longer one at its anchors is new, or has become or ceased to be a centre.
std::vector<std::uint32_t> centres_of(const std::vector<const Signed*>& ranked,
                                      const std::vector<std::uint32_t>& before) {
    std::vector<const Signature*> signatures;
    for (const auto* story : ranked) signatures.push_back(&story->signature);
    AnchorIndex index(signatures);
    std::vector<std::uint32_t> centre(ranked.size());
    std::unordered_map<std::uint64_t, std::uint32_t> centre_of_text;
    for (std::uint32_t rank = 0; rank < ranked.size(); ++rank) {
        const auto text = signatures[rank]->text;
        const auto [same, is_new_text] = centre_of_text.try_emplace(text, rank);
        const bool is_repeated = text != 0 && !is_new_text;
        const bool is_kept = before[rank] != no_rank && !index.is_touched(rank);
        if (is_repeated) {
            centre[rank] = same->second;
        } else {
            centre[rank] = rank;  // no candidate of itself, but of those that follow
            centre[rank] = is_kept ? before[rank] : centre_for(rank, ranked, centre, index);
            same->second = centre[rank];
        }
        const bool was_centre = before[rank] == rank;
        if (before[rank] == no_rank || was_centre != (centre[rank] == rank)) index.touch(rank);
    }
    return centre;
}

}  // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> leaders_of(const std::vector<Signed>& stories,
                                                                const std::vector<std::uint32_t>& before) {
    std::vector<const Signed*> ranked;
    for (const auto& story : stories) ranked.push_back(&story);
    std::ranges::sort(ranked, [](const Signed* a, const Signed* b) {
        const auto size_a = a->signature.shingles.of, size_b = b->signature.shingles.of;
        return size_a != size_b ? size_a > size_b : a->docid < b->docid;
    });
    const auto centre = centres_of(ranked, centres_before(ranked, before));
    std::vector<std::uint32_t> leader(ranked.size(), no_rank);
    for (std::size_t i = 0; i < ranked.size(); ++i) leader[centre[i]] = std::min(leader[centre[i]], ranked[i]->docid);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
    for (std::size_t i = 0; i < ranked.size(); ++i) found.emplace_back(ranked[i]->docid, leader[centre[i]]);
    std::ranges::sort(found);
    return found;
}

}  // namespace pressdex
