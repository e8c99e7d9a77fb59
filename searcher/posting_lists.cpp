// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/posting_lists.hpp"

#include <utility>

namespace pressdex {
namespace {

// A star may stand for thousands of words: beyond this many postings (32 MB) lists are read again instead of kept.
constexpr std::size_t most_kept = 4'000'000;

// So many lists are joined one after the other. Each that is joined copies what there is: of the hundred words that a
// star stands for, counting by docid takes a twentieth of that.
constexpr std::size_t joined_at_most = 16;

std::vector<Posting> joined(std::span<const Posting> left, std::span<const Posting> right) {
    std::vector<Posting> both;
    both.reserve(left.size() + right.size());
    auto a = left.begin(), b = right.begin();
    while (a != left.end() && b != right.end()) {
        if (a->docid == b->docid) {
            both.push_back({a->docid, a->times + b->times});
            ++a;
            ++b;
        } else {
            both.push_back(a->docid < b->docid ? *a++ : *b++);
        }
    }
    both.insert(both.end(), a, left.end());
    both.insert(both.end(), b, right.end());
    return both;
}

std::vector<Posting> counted(PostingLists& lists, const std::vector<std::string>& terms, std::uint32_t rows) {
    DocidSet stories(rows);
    std::vector<std::uint32_t> times(stories.rows());
    for (const auto& term : terms) {
        for (const auto& posting : lists.of(term)) {
            stories.insert(posting.docid);
            times[posting.docid] += posting.times;
        }
    }
    std::vector<Posting> all;
    all.reserve(stories.count());
    stories.for_each([&](std::uint32_t docid) { all.push_back({docid, times[docid]}); });
    return all;
}

}  // namespace

void add_stories_with(const Archive& archive, std::string_view term, DocidSet& stories) {
    std::vector<Posting> postings;
    archive.postings().append(term, postings);
    for (const auto& posting : postings) stories.insert(posting.docid);
}

std::span<const Posting> PostingLists::of(const std::string& term) {
    if (const auto known = lists_.find(term); known != lists_.end()) return known->second;
    unkept_.clear();
    archive_.postings().append(term, unkept_);
    if (kept_ + unkept_.size() > most_kept) return unkept_;
    kept_ += unkept_.size();
    return lists_.emplace(term, std::exchange(unkept_, {})).first->second;
}

std::span<const Posting> PostingLists::lasting(const std::string& term, std::vector<Posting>& own) {
    const auto postings = of(term);
    if (postings.data() != unkept_.data()) return postings;
    own.assign(postings.begin(), postings.end());
    return own;
}

std::size_t PostingLists::holding(const std::string& term) const {
    const auto known = lists_.find(term);
    return known != lists_.end() ? known->second.size() : archive_.postings().holding(term);
}

std::span<const Posting> PostingLists::of_any(const std::vector<std::string>& terms) {
    if (terms.size() == 1) return of(terms[0]);
    if (terms.size() > joined_at_most) return joined_ = counted(*this, terms, archive_.column().rows());
    joined_.clear();
    for (const auto& term : terms) {
        const auto more = of(term);
        if (!more.empty()) joined_ = joined(joined_, more);
    }
    return joined_;
}

}  // namespace pressdex
