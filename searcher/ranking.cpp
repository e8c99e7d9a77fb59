// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking.hpp"

#include "searcher/story_days.hpp"

#include <limits>
#include <utility>

#include <xapian.h>

namespace pressdex {
namespace {

// Headlines and ledes count several times, so counts saturate later than with Xapian's k1 = 1; releases differ much in
// length and long ones are padded with boilerplate, so length counts more than with its b = 0.5. Measured:
// docs/ranking.md.
constexpr double bm25_k1 = 2.0;
constexpr double bm25_b = 0.75;

// Xapian's view of a set of docids. Borrows the set, which outlives the match.
class SetSource final : public Xapian::PostingSource {
  public:
    explicit SetSource(const DocidSet& stories) : stories_(stories), count_(stories.count()) {}

    void init(const Xapian::Database&) override { at_ = 0; }
    Xapian::doccount get_termfreq_min() const override { return count_; }
    Xapian::doccount get_termfreq_est() const override { return count_; }
    Xapian::doccount get_termfreq_max() const override { return count_; }
    void next(double) override { move_to(at_ + 1); }
    void skip_to(Xapian::docid docid, double) override {
        if (docid > at_) move_to(docid);
    }
    bool at_end() const override { return at_ == beyond; }
    Xapian::docid get_docid() const override { return at_; }
    // Asked for by Xapian::Query, which keeps the clone.
    PostingSource* clone() const override { return new SetSource(stories_); }
    std::string get_description() const override { return "the matching stories"; }

  private:
    static constexpr Xapian::docid beyond = std::numeric_limits<Xapian::docid>::max();

    void move_to(Xapian::docid docid) {
        const auto found = stories_.next(docid);
        at_ = found == 0 ? beyond : found;
    }

    const DocidSet& stories_;
    Xapian::doccount count_;
    Xapian::docid at_ = 0;
};

}  // namespace

std::vector<RankedStory> by_relevance(const Archive& archive, const Xapian::Query& query, const DocidSet& stories,
                                      std::uint32_t wanted) {
    std::vector<RankedStory> ranked;
    if (wanted == 0) return ranked;
    SetSource source(stories);
    Xapian::Enquire enquire(archive.database());
    enquire.set_weighting_scheme(Xapian::BM25Weight(bm25_k1, 0, 1, bm25_b, 0.5));
    enquire.set_query(Xapian::Query(Xapian::Query::OP_AND_MAYBE, Xapian::Query(&source), query));
    const auto found = enquire.get_mset(0, wanted);
    ranked.reserve(found.size());
    for (auto story = found.begin(); story != found.end(); ++story) ranked.push_back({*story, story.get_weight()});
    return ranked;
}

std::vector<RankedStory> by_day(const Archive& archive, Dates dates, Sort sort, const DocidSet& stories,
                                std::uint32_t wanted) {
    const StoryDays days(archive.column(), dates);
    std::vector<std::pair<std::int64_t, std::uint32_t>> keyed;  // ascending key, then docid
    stories.for_each([&](std::uint32_t docid) {
        const std::int64_t day = days.first(docid);
        const std::int64_t key = day == no_day          ? std::numeric_limits<std::int64_t>::max()
                                 : sort == Sort::oldest ? day
                                                        : -day;
        keyed.emplace_back(key, docid);
    });
    const auto kept = std::min<std::size_t>(wanted, keyed.size());
    std::ranges::partial_sort(keyed, keyed.begin() + static_cast<std::ptrdiff_t>(kept));
    std::vector<RankedStory> ranked;
    for (std::size_t i = 0; i < kept; ++i) ranked.push_back({keyed[i].second, 0});
    return ranked;
}

std::vector<RankedStory> without_copies(const FacetColumn& column, const std::vector<RankedStory>& ranked) {
    DocidSet shown(column.rows());
    std::vector<RankedStory> kept;
    for (const auto& story : ranked) {
        const auto leader = column.group(story.docid);
        if (shown.holds(leader)) continue;
        shown.insert(leader);
        kept.push_back(story);
    }
    return kept;
}

}  // namespace pressdex
