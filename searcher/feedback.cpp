// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/feedback.hpp"

#include "searcher/nearness.hpp"
#include "searcher/query/function_words.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

#include <xapian.h>

namespace pressdex {
namespace {

// Chosen on classic collections, each left out in turn: docs/ranking.md.
constexpr std::size_t most_shared = 20;
constexpr double full_share = 0.4;
constexpr double full_up_to = 0.4, none_from = 0.65;  // coverage of the query by the best stories
constexpr std::size_t fewest_words = 6;               // a short query says all that is meant
constexpr double steepness = 4;                       // how much less a story counts that scored less than the first
constexpr double most_frequent = 0.1;                 // a word in a tenth of all stories tells nothing
constexpr double k1 = 1.2, b = 0.75;
constexpr std::size_t longest_term = 40;  // bytes; longer ones are addresses

struct Candidate {
    double weight = 0;
    std::uint32_t stories = 0;
};

bool may_be_shared(const std::string& term) {
    const bool has_digit = std::ranges::any_of(term, [](char c) { return c >= '0' && c <= '9'; });
    return !has_digit && term.size() > 1 && term.size() <= longest_term && !query::are_function_words({term})[0];
}

using Candidates = std::unordered_map<std::string, Candidate>;

// BM25's weight of each term in each story, by how well the story did.
Candidates terms_of(const Xapian::Database& database, const std::vector<RankedStory>& best) {
    Candidates candidates;
    const double usual_length = std::max(1.0, database.get_avlength()), first = std::max(best.front().score, 1e-9);
    for (const auto& story : best) {
        const double trust = std::exp(steepness * (story.score - first) / first);
        const double norm = k1 * (1 - b + b * database.get_doclength(story.docid) / usual_length);
        auto term = database.termlist_begin(story.docid);
        const auto end = database.termlist_end(story.docid);
        // Prefixes are capitals, which sort before all small letters; what sorts before them are digits.
        for (term.skip_to("a"); term != end; ++term) {
            auto& candidate = candidates[*term];
            const double times = term.get_wdf();
            candidate.weight += trust * (k1 + 1) * times / (norm + times);
            ++candidate.stories;
        }
    }
    return candidates;
}

}  // namespace

std::vector<SharedWord> shared_words(const Xapian::Database& database, const std::vector<RankedStory>& best,
                                     double query_weight, double share) {
    std::vector<SharedWord> shared;
    if (best.empty() || share <= 0) return shared;
    const auto stories = database.get_doccount();
    for (const auto& [term, candidate] : terms_of(database, best)) {
        if (candidate.stories < 2 || !may_be_shared(term)) continue;
        const auto holding = database.get_termfreq(term);
        if (holding > most_frequent * stories) continue;
        shared.push_back({term, candidate.weight * word_weight(stories, holding)});
    }
    const auto kept = std::min(most_shared, shared.size());
    std::ranges::partial_sort(shared, shared.begin() + static_cast<std::ptrdiff_t>(kept),
                              [](const SharedWord& a, const SharedWord& other) {
                                  return std::pair(-a.weight, a.term) < std::pair(-other.weight, other.term);
                              });
    shared.resize(kept);
    double sum = 0;
    for (const auto& word : shared) sum += word.weight;
    for (auto& word : shared) word.weight *= share / (1 - share) * query_weight / sum;
    return shared;
}

double feedback_share(std::size_t words, double best_coverage) {
    if (words < fewest_words) return 0;
    return full_share * std::clamp((none_from - best_coverage) / (none_from - full_up_to), 0.0, 1.0);
}

}  // namespace pressdex
