// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/story_weights.hpp"

#include "searcher/phrases.hpp"

#include <algorithm>
#include <cmath>

#include <xapian.h>

namespace pressdex {
namespace {

// BM25's weight of a word in `holding` of `stories`, as Xapian has it: never below 0, however many hold the word.
double rarity(double stories, double holding) {
    const double odds = (stories - holding + 0.5) / (holding + 0.5);
    return std::log(odds < 2 ? odds * 0.5 + 1 : odds);
}

}  // namespace

StoryWeights::StoryWeights(const Archive& archive, PostingLists& lists, const DocidSet& stories)
    : archive_(archive),
      lists_(lists),
      stories_(stories),
      weights_(stories.rows()),
      usual_length_(std::max(1.0, archive.database().get_avlength())) {}

// put(docid, weight) for each of the stories to be weighed.
template <class Put>
void StoryWeights::weigh(std::span<const Posting> postings, double factor, Put put) const {
    const auto weight = static_cast<float>(factor * (bm25_k1 + 1));
    const auto base = static_cast<float>(bm25_k1 * (1 - bm25_b)),
               by_length = static_cast<float>(bm25_k1 * bm25_b / usual_length_);
    const auto& column = archive_.column();
    for (const auto& [docid, times] : postings) {
        if (!stories_.holds(docid)) continue;
        const auto count = static_cast<float>(times);
        put(docid, weight * count / (base + by_length * static_cast<float>(column.length(docid)) + count));
    }
}

void StoryWeights::weigh_best(std::span<const Posting> postings, double factor) {
    weigh(postings, factor,
          [this](std::uint32_t docid, float weight) { alternatives_[docid] = std::max(alternatives_[docid], weight); });
}

void StoryWeights::add(const std::string& term, double factor) {
    const auto postings = lists_.of(term);
    const double stories = archive_.stories(), holding = static_cast<double>(postings.size());
    weigh(postings, factor * rarity(stories, holding),
          [this](std::uint32_t docid, float weight) { weights_[docid] += weight; });
}

void StoryWeights::add(const query::TermGroup& word) {
    const double stories = archive_.stories(), asked = weight_of_count(word.count);
    const auto weight_of = [&](std::size_t holding) { return asked * rarity(stories, static_cast<double>(holding)); };
    const auto typed = word.terms.size() - word.others;
    const std::vector<std::string> own(word.terms.begin(), word.terms.begin() + static_cast<std::ptrdiff_t>(typed));
    auto postings = lists_.of_any(own);
    if (word.others == 0 && word.wordings.empty()) {
        weigh(postings, weight_of(postings.size()),
              [this](std::uint32_t docid, float weight) { weights_[docid] += weight; });
        return;
    }
    alternatives_.assign(weights_.size(), 0);
    weigh_best(postings, weight_of(postings.size()));
    if (word.others > 0) {
        postings = lists_.of_any(word.terms);
        weigh_best(postings, other_spelling * weight_of(postings.size()));
    }
    for (const auto& wording : word.wordings) {
        std::size_t holding = 0;
        const auto worded = postings_of(wording, holding);
        weigh_best(worded, other_spelling * weight_of(holding));
    }
    for (std::size_t docid = 0; docid < weights_.size(); ++docid) weights_[docid] += alternatives_[docid];
}

// Where the words of a wording stand side by side, counted by the rarest of them; `holding`: how many stories hold that
// one, at least as many as hold the wording.
std::vector<Posting> StoryWeights::postings_of(const query::Wording& wording, std::size_t& holding) {
    auto candidates = stories_;
    query::compiled::PhraseOf phrase;
    std::vector<Posting> rarest;
    for (const auto& terms : wording.places) {
        const auto postings = lists_.of_any(terms);
        if (phrase.groups.empty() || postings.size() < rarest.size()) rarest.assign(postings.begin(), postings.end());
        DocidSet having(stories_.rows());
        for (const auto& posting : postings) having.insert(posting.docid);
        candidates &= having;
        phrase.groups.push_back({terms, 1, phrase.window++});
    }
    holding = rarest.size();
    const auto found = stories_with_phrase(lists_, phrase, candidates);
    std::erase_if(rarest, [&found](const Posting& posting) { return !found.holds(posting.docid); });
    return rarest;
}

// Most stories are passed over by a look at their weight: as many as are wanted are known that weigh as much.
std::vector<RankedStory> StoryWeights::best(std::uint32_t wanted) const {
    const auto is_before = [](const RankedStory& first, const RankedStory& second) {
        return first.score != second.score ? first.score > second.score : first.docid < second.docid;
    };
    if (wanted == 0) return {};
    std::vector<RankedStory> best;
    const std::size_t room = 2 * std::size_t{wanted};
    float least = -1;  // docids ascend: of stories that weigh the same, those that came first stand before
    stories_.for_each([&](std::uint32_t docid) {
        if (weights_[docid] <= least) return;
        best.push_back({docid, weights_[docid]});
        if (best.size() < room) return;
        std::ranges::nth_element(best, best.begin() + wanted - 1, is_before);
        best.resize(wanted);
        least = static_cast<float>(best.back().score);
    });
    std::ranges::sort(best, is_before);
    if (best.size() > wanted) best.resize(wanted);
    return best;
}

}  // namespace pressdex
