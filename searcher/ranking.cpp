// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking.hpp"

#include "searcher/feedback.hpp"
#include "searcher/nearness.hpp"
#include "searcher/query/ranked_words.hpp"
#include "searcher/ranking_text.hpp"
#include "searcher/story_days.hpp"

#include <limits>
#include <string>
#include <utility>

namespace pressdex {
namespace {

// How many of the best are ordered anew by where their words stand.
constexpr std::uint32_t looked_at_closely = 50;

// How many of the best are asked for the words that the very best share. The rest stays where it is.
constexpr std::uint32_t asked_again = 500;

constexpr std::size_t most_headline_words = 2;
constexpr std::size_t most_title_variants = 16;  // a wildcard's many words are no headline asked for

void sort_by_score(std::vector<RankedStory>::iterator begin, std::vector<RankedStory>::iterator end) {
    std::sort(begin, end, [](const RankedStory& a, const RankedStory& b) {
        return a.score != b.score ? a.score > b.score : a.docid < b.docid;
    });
}

// Orders the best anew. They only gain, so they stay before all others.
void look_closely(std::vector<RankedStory>& ranked, Nearness& nearness, double coverage) {
    const auto end =
        ranked.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(ranked.size(), looked_at_closely));
    std::vector<std::uint32_t> docids;
    for (auto story = ranked.begin(); story != end; ++story) docids.push_back(story->docid);
    nearness.read(std::move(docids));
    for (auto story = ranked.begin(); story != end; ++story)
        story->score += nearness.of(story->docid).bonus.of(coverage);
    sort_by_score(ranked.begin(), end);
}

// How much of the query the best stories hold, 0 to 1: that one of them which holds most.
double best_coverage(const std::vector<RankedStory>& ranked, Nearness& nearness) {
    double coverage = 0;
    for (std::size_t i = 0; i < std::min(ranked.size(), feedback_stories); ++i) {
        coverage = std::max(coverage, nearness.of(ranked[i].docid).coverage);
    }
    return coverage;
}

// What the best stories share; empty where the query is better left alone.
std::vector<SharedWord> shared_by_best(const Archive& archive, const std::vector<query::TermGroup>& words,
                                       const std::vector<RankedStory>& ranked, double coverage) {
    const auto share = feedback_share(words.size(), coverage);
    if (share <= 0) return {};
    auto best = without_copies(archive.column(), ranked);
    best.resize(std::min(best.size(), feedback_stories));
    double query_weight = 0;
    for (const auto& word : words) query_weight += weight_of_count(word.count);
    return shared_words(archive, best, query_weight, share);
}

// The same words in the headline, for short queries: few words that make a headline are rather meant as one. In the
// text they count threefold there already.
std::vector<query::TermGroup> in_headline(const std::vector<query::TermGroup>& words) {
    std::vector<query::TermGroup> titled;
    for (const auto& word : words) {
        if (!query::is_of_text(word) || word.terms.size() > most_title_variants) continue;
        titled.push_back({{}, word.count, 0, word.others});
        for (const auto& term : word.terms) {
            titled.back().terms.push_back(std::string(schema::field(FieldId::title).prefix) + term);
        }
    }
    if (titled.size() > most_headline_words) titled.clear();
    return titled;
}

Ranked cut_to(std::uint32_t wanted, std::vector<RankedStory> ranked, std::string how) {
    if (ranked.size() > wanted) ranked.resize(wanted);
    return {std::move(ranked), std::move(how)};
}

}  // namespace

Ranked by_relevance(const Archive& archive, const std::vector<query::TermGroup>& words, const DocidSet& stories,
                    std::uint32_t wanted, PostingLists& lists, const RankingParts& parts) {
    if (wanted == 0) return {};
    const auto titled = parts.headline ? in_headline(words) : std::vector<query::TermGroup>{};
    StoryWeights weights(archive, lists, stories);
    for (const auto& word : words) weights.add(word);
    for (const auto& word : titled) weights.add(word);
    const auto first = weights.best(std::max({wanted, looked_at_closely, parts.shared_words ? asked_again : 0}));
    auto ranked = first;
    Nearness nearness(lists, words);
    const auto coverage = best_coverage(ranked, nearness);
    if (parts.nearness) look_closely(ranked, nearness, coverage);
    std::vector<SharedWord> shared;
    if (parts.shared_words) shared = shared_by_best(archive, words, ranked, coverage);
    if (shared.empty()) return cut_to(wanted, std::move(ranked), text_of(words, titled, shared));
    for (const auto& word : shared) weights.add(word.term, word.weight);
    ranked = first;
    const auto end = ranked.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(ranked.size(), asked_again));
    for (auto story = ranked.begin(); story != end; ++story) story->score = weights.of(story->docid);
    sort_by_score(ranked.begin(), end);
    if (parts.nearness) look_closely(ranked, nearness, coverage);
    return cut_to(wanted, std::move(ranked), text_of(words, titled, shared));
}

std::vector<RankedStory> preferring_recent(const FacetColumn& column, Dates dates, std::vector<RankedStory> ranked) {
    constexpr double most_gained = 0.5;
    const StoryDays days(column, dates);
    const auto pool = static_cast<std::ptrdiff_t>(std::min<std::size_t>(ranked.size(), weighed_by_age));
    std::vector<std::int32_t> all;
    for (auto story = ranked.begin(); story != ranked.begin() + pool; ++story) all.push_back(days.first(story->docid));
    std::ranges::sort(all);
    for (auto story = ranked.begin(); story != ranked.begin() + pool; ++story) {
        const auto day = days.first(story->docid);
        if (day == no_day) continue;
        const auto older = std::ranges::lower_bound(all, day) - all.begin();
        story->score *= 1 + most_gained * static_cast<double>(older) / static_cast<double>(pool);
    }
    sort_by_score(ranked.begin(), ranked.begin() + pool);
    return ranked;
}

std::vector<RankedStory> by_day(const Archive& archive, Dates dates, Sort sort, const DocidSet& stories,
                                std::uint32_t wanted) {
    const StoryDays days(archive.column(), dates);
    std::vector<std::pair<std::int64_t, std::uint32_t>>
        first;  // keys and docids, a heap: its front is the last of them
    if (wanted == 0) return {};
    stories.for_each([&](std::uint32_t docid) {
        const std::int64_t day = days.first(docid);
        const std::int64_t key = day == no_day          ? std::numeric_limits<std::int64_t>::max()
                                 : sort == Sort::oldest ? day
                                                        : -day;
        // Docids ascend: of equal keys those that are there stand before.
        if (first.size() == wanted) {
            if (key >= first.front().first) return;
            std::ranges::pop_heap(first);
            first.pop_back();
        }
        first.emplace_back(key, docid);
        std::ranges::push_heap(first);
    });
    std::ranges::sort_heap(first);
    std::vector<RankedStory> ranked;
    for (const auto& [key, docid] : first) ranked.push_back({docid, 0});
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
