// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/set_source.hpp"

#include "searcher/nearness.hpp"
#include "searcher/positions.hpp"

#include <limits>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace pressdex {
namespace {

// A set of docids that all clones share.
class SetSource final : public Xapian::PostingSource {
  public:
    explicit SetSource(std::shared_ptr<const DocidSet> stories)
        : stories_(std::move(stories)), count_(stories_->count()) {}

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
        const auto found = stories_->next(docid);
        at_ = found == 0 ? beyond : found;
    }

    std::shared_ptr<const DocidSet> stories_;
    Xapian::doccount count_;
    Xapian::docid at_ = 0;
};

DocidSet stories_with_any(const Xapian::Database& database, const std::vector<std::string>& terms, std::uint32_t rows) {
    DocidSet stories(rows);
    for (const auto& term : terms) {
        const auto end = database.postlist_end(term);
        for (auto posting = database.postlist_begin(term); posting != end; ++posting) stories.insert(*posting);
    }
    return stories;
}

}  // namespace

Xapian::Query set_query(DocidSet stories) {
    SetSource source(std::make_shared<const DocidSet>(std::move(stories)));
    return Xapian::Query(&source);
}

Xapian::Query wording_query(const Xapian::Database& database, const query::TermGroup& word,
                            const query::Wording& wording, const DocidSet& stories) {
    query::compiled::PhraseOf phrase;
    auto candidates = stories;
    const std::vector<std::string>* rarest = nullptr;
    std::uint32_t fewest = std::numeric_limits<std::uint32_t>::max();
    for (std::uint32_t i = 0; i < wording.places.size(); ++i) {
        const auto holding = stories_with_any(database, wording.places[i], stories.rows());
        if (const auto count = holding.count(); count < fewest) {
            fewest = count;
            rarest = &wording.places[i];
        }
        candidates &= holding;
        phrase.groups.push_back({wording.places[i], 1, i});
    }
    if (rarest == nullptr) return {};
    auto standing = stories_with_phrase(database, phrase, candidates);
    auto either = stories_with_any(database, word.terms, stories.rows());
    either |= standing;
    const auto all = database.get_doccount();
    const Xapian::Query found(Xapian::Query::OP_FILTER,
                              Xapian::Query(Xapian::Query::OP_SYNONYM, rarest->begin(), rarest->end()),
                              set_query(std::move(standing)));
    return {Xapian::Query::OP_SCALE_WEIGHT, found, word_weight(all, either.count()) / word_weight(all, fewest)};
}

}  // namespace pressdex
