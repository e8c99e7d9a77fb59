// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/posting_lists.hpp"

#include "searcher/docid_set.hpp"

#include <utility>

#include <xapian.h>

namespace pressdex {
namespace {

// A star may stand for thousands of words: beyond this many postings (32 MB) lists are read again instead of kept.
constexpr std::size_t most_kept = 4'000'000;

// So many lists are joined one after the other. Each that is joined copies what there is: of the hundred words that a
// star stands for, counting by docid takes a twentieth of that.
constexpr std::size_t joined_at_most = 16;

void read(const Xapian::Database& database, const std::string& term, std::vector<Posting>& postings) {
    postings.reserve(database.get_termfreq(term));
    const auto end = database.postlist_end(term);
    for (auto posting = database.postlist_begin(term); posting != end; ++posting) {
        postings.push_back({*posting, posting.get_wdf()});
    }
}

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

std::vector<Posting> counted(PostingLists& lists, const std::vector<std::string>& terms, std::uint32_t last_docid) {
    DocidSet stories(last_docid + 1);
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

std::span<const Posting> PostingLists::of(const std::string& term) {
    if (const auto known = lists_.find(term); known != lists_.end()) return known->second;
    unkept_.clear();
    read(archive_.database(), term, unkept_);
    if (kept_ + unkept_.size() > most_kept) return unkept_;
    kept_ += unkept_.size();
    return lists_.emplace(term, std::exchange(unkept_, {})).first->second;
}

std::span<const Posting> PostingLists::of_any(const std::vector<std::string>& terms) {
    if (terms.size() == 1) return of(terms[0]);
    if (terms.size() > joined_at_most) return joined_ = counted(*this, terms, archive_.database().get_lastdocid());
    joined_.clear();
    for (const auto& term : terms) {
        const auto more = of(term);
        if (!more.empty()) joined_ = joined(joined_, more);
    }
    return joined_;
}

}  // namespace pressdex
