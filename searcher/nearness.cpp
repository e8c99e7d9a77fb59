// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/nearness.hpp"

#include "searcher/query/ranked_words.hpp"
#include "searcher/story_weights.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pressdex {
namespace {

// Factors on the weights of the words, chosen on classic collections and known items at once: docs/ranking.md.
struct Factors {
    double near;              // neighbours of the query within near_window of each other
    double ordered;           // ... side by side as typed (a word may stand between)
    double passage;           // the words of the best passage
    double early;             // words near the beginning
    std::uint32_t beginning;  // position up to which all is the beginning
};
constexpr Factors topic{0.5, 0.5, 0.6, 0.3, 0};
// Who retells a story does so from its first paragraphs, and not in the words of the headline: that and the gap behind
// it are passed over.
constexpr Factors retold{0.5, 1.0, 1.2, 1.5, 110};
constexpr double retold_from = 0.5, retold_at = 0.8;  // coverage of the query by the best stories
constexpr std::uint32_t near_window = 8;
constexpr std::uint32_t side_by_side = 2;
constexpr std::uint32_t passage = 40;  // positions
constexpr double early = 300;          // positions after which a first mention counts 1/e

constexpr std::size_t most_words = 24;
constexpr std::size_t most_positions = 100;  // of one word: the first ones

// Saturates: twice as often is not twice as good.
double saturated(double times) {
    return 2 * times / (1 + times);
}

double pair_bonus(const PlacedWord& first, const PlacedWord& second, const Factors& factors) {
    double near = 0, ordered = 0;
    std::size_t from = 0;
    for (const auto at : first.positions) {
        while (from < second.positions.size() && second.positions[from] + near_window < at) ++from;
        for (auto i = from; i < second.positions.size() && second.positions[i] <= at + near_window; ++i) {
            const auto other = second.positions[i];
            if (other == at) continue;
            near += 1;
            if (other > at && other - at <= side_by_side) ordered += 1;
        }
    }
    return std::min(first.weight, second.weight) *
           (factors.near * saturated(near) + factors.ordered * saturated(ordered));
}

// The greatest weight of distinct words within `passage` positions.
double best_passage(const std::vector<PlacedWord>& words) {
    std::vector<std::pair<std::uint32_t, std::size_t>> places;
    for (std::size_t word = 0; word < words.size(); ++word) {
        for (const auto at : words[word].positions) places.emplace_back(at, word);
    }
    std::ranges::sort(places);
    std::vector<std::uint32_t> inside(words.size());
    double weight = 0, best = 0;
    std::size_t first = 0;
    for (const auto& [at, word] : places) {
        if (inside[word]++ == 0) weight += words[word].weight;
        for (; places[first].first + passage < at; ++first) {
            if (--inside[places[first].second] == 0) weight -= words[places[first].second].weight;
        }
        best = std::max(best, weight);
    }
    return best;
}

double nearness_of(const std::vector<PlacedWord>& words, const Factors& factors) {
    double bonus = factors.passage * best_passage(words);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].positions.empty()) continue;
        const auto at = std::max(words[i].positions.front(), factors.beginning) - factors.beginning;
        bonus += factors.early * words[i].weight * std::exp(-double{1} * at / early);
        if (i > 0) bonus += pair_bonus(words[i - 1], words[i], factors);
    }
    return bonus;
}

}  // namespace

NearnessBonus nearness_of(const std::vector<PlacedWord>& words) {
    return {nearness_of(words, topic), nearness_of(words, retold)};
}

double NearnessBonus::of(double best_coverage) const {
    const auto share = std::clamp((best_coverage - retold_from) / (retold_at - retold_from), 0.0, 1.0);
    return (1 - share) * as_topic + share * as_retold;
}

double word_weight(std::uint64_t stories, std::uint64_t holding) {
    const auto all = static_cast<double>(stories), some = static_cast<double>(std::min(holding, stories));
    return std::log(1 + (all - some + 0.5) / (some + 0.5));
}

Nearness::Nearness(PostingLists& lists, const std::vector<query::TermGroup>& words) {
    const auto stories = lists.archive().stories();
    std::vector<std::pair<double, std::size_t>> order;  // heaviest first
    std::vector<double> weights;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::uint64_t holding = 0;
        for (const auto& term : words[i].terms) holding += lists.holding(term);
        weights.push_back(query::is_of_text(words[i]) ? word_weight(stories, holding) : 0);
        all_weights_ += weights.back();
        if (weights.back() > 0) order.emplace_back(-weights.back() * weight_of_count(words[i].count), i);
    }
    std::ranges::sort(order);
    order.resize(std::min(order.size(), most_words));
    std::ranges::sort(order, {}, &std::pair<double, std::size_t>::second);
    std::vector<query::TermGroup> looked_at;
    for (const auto& [weight, i] : order) {
        looked_at.push_back(words[i]);
        weights_.push_back(-weight);
    }
    reader_.emplace(lists, looked_at);
    all_weights_ = 0;
    for (const auto weight : weights_) all_weights_ += weight;
}

const Nearness::Finding& Nearness::of(std::uint32_t docid) {
    const auto [found, is_new] = findings_.try_emplace(docid);
    if (!is_new) return found->second;
    std::vector<PlacedWord> placed;
    double held = 0;
    const auto& all = reader_->positions_in(docid);
    for (std::size_t i = 0; i < all.size(); ++i) {
        placed.push_back({weights_[i], all[i]});
        auto& positions = placed.back().positions;
        if (!positions.empty()) held += weights_[i];
        if (positions.size() > most_positions) positions.resize(most_positions);
    }
    found->second = {nearness_of(placed), all_weights_ > 0 ? held / all_weights_ : 1};
    return found->second;
}

void Nearness::read(std::vector<std::uint32_t> docids) {
    std::ranges::sort(docids);
    for (const auto docid : docids) of(docid);
}

}  // namespace pressdex
