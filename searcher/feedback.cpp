// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/feedback.hpp"

#include "press/term_table.hpp"
#include "searcher/nearness.hpp"
#include "searcher/query/function_words.hpp"
#include "searcher/term_frequencies.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
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
constexpr std::uint32_t fewest_stories = 2;           // of the best that hold a word
constexpr double most_frequent = 0.1;                 // a word in a tenth of all stories tells nothing
constexpr double k1 = 1.2, b = 0.75;
constexpr std::size_t longest_term = 40;  // bytes; longer ones are addresses

bool may_be_shared(const std::string& term) {
    const bool has_digit = std::ranges::any_of(term, [](char c) { return c >= '0' && c <= '9'; });
    return !has_digit && term.size() > 1 && term.size() <= longest_term && !query::is_function_word(term);
}

// Kept from query to query: what stories share is looked up again and again, most often to find that too many hold it.
TermFrequencies& frequencies_of_thread() {
    thread_local TermFrequencies frequencies;
    return frequencies;
}

// The terms of the best stories, each once.
struct Candidates {
    struct Candidate {
        double weight = 0;
        std::uint32_t stories = 0;
    };
    TermTable terms;
    std::vector<Candidate> of;  // by the term's number
};

// BM25's weight of each term in each story, by how well the story did.
Candidates terms_of(const Archive& archive, const std::vector<RankedStory>& best) {
    Candidates candidates;
    const auto& database = archive.database();
    const double usual_length = std::max(1.0, database.get_avlength()), first = std::max(best.front().score, 1e-9);
    for (const auto& story : best) {
        const double trust = std::exp(steepness * (story.score - first) / first);
        const double norm = k1 * (1 - b + b * archive.column().length(story.docid) / usual_length);
        auto term = database.termlist_begin(story.docid);
        const auto end = database.termlist_end(story.docid);
        // Prefixes are capitals, which sort before all small letters; what sorts before them are digits.
        for (term.skip_to("a"); term != end; ++term) {
            const auto number = candidates.terms.number_of(*term);
            if (number == candidates.of.size()) candidates.of.emplace_back();
            const double times = term.get_wdf();
            candidates.of[number].weight += trust * (k1 + 1) * times / (norm + times);
            ++candidates.of[number].stories;
        }
    }
    return candidates;
}

bool is_better(const SharedWord& a, const SharedWord& other) {
    return std::pair(-a.weight, std::string_view(a.term)) < std::pair(-other.weight, std::string_view(other.term));
}

// Looking up how many stories hold a word costs more than all the rest, so the candidates are taken by the most that
// they can weigh, which is when no story holds them but those that were read.
std::vector<SharedWord> best_words(const Archive& archive, const Candidates& candidates) {
    const auto stories = archive.database().get_doccount();
    auto& frequencies = frequencies_of_thread();
    frequencies.open(archive);
    std::array<double, feedback_stories + 1> rarity{};
    for (std::uint32_t holding = 0; holding < rarity.size(); ++holding) rarity[holding] = word_weight(stories, holding);
    std::vector<std::pair<double, std::uint32_t>> order;
    for (std::uint32_t number = 0; number < candidates.of.size(); ++number) {
        const auto& candidate = candidates.of[number];
        if (candidate.stories >= fewest_stories)
            order.emplace_back(-candidate.weight * rarity.at(candidate.stories), number);
    }
    std::ranges::sort(order);
    std::vector<SharedWord> kept;  // best first
    for (const auto& [negative, number] : order) {
        if (kept.size() == most_shared && -negative < kept.back().weight) break;
        SharedWord word{std::string(candidates.terms.term(number)), 0};
        if (!may_be_shared(word.term)) continue;
        const auto holding = frequencies.of(word.term);
        if (holding > most_frequent * stories) continue;
        word.weight = candidates.of[number].weight * word_weight(stories, holding);
        kept.insert(std::ranges::upper_bound(kept, word, is_better), word);
        if (kept.size() > most_shared) kept.pop_back();
    }
    return kept;
}

}  // namespace

std::vector<SharedWord> shared_words(const Archive& archive, const std::vector<RankedStory>& best, double query_weight,
                                     double share) {
    if (best.empty() || share <= 0) return {};
    auto shared = best_words(archive, terms_of(archive, best));
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
