// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ranking.hpp"

#include "searcher/feedback.hpp"
#include "searcher/nearness.hpp"
#include "searcher/query/xapian_query.hpp"
#include "searcher/set_source.hpp"
#include "searcher/story_days.hpp"

#include <limits>
#include <unordered_map>
#include <utility>

#include <xapian.h>

namespace pressdex {
namespace {

// Headlines and ledes count several times, so counts saturate later than with Xapian's k1 = 1; releases differ much in
// length and long ones are padded with boilerplate, so length counts more than with its b = 0.5. Measured:
// docs/ranking.md.
constexpr double bm25_k1 = 1.6;
constexpr double bm25_b = 0.7;

// How many of the best are ordered anew by where their words stand.
constexpr std::uint32_t looked_at_closely = 50;

// How many of the best are asked for the words that the very best share. The rest stays where it is.
constexpr std::uint32_t asked_again = 500;

// The first stories by BM25. What matches no word weighs nothing and comes last.
std::vector<RankedStory> by_weight(const Archive& archive, const Xapian::Query& query, const DocidSet& stories,
                                   std::uint32_t wanted) {
    Xapian::Enquire enquire(archive.database());
    enquire.set_weighting_scheme(Xapian::BM25Weight(bm25_k1, 0, query::bm25_k3, bm25_b, 0));
    enquire.set_query(Xapian::Query(Xapian::Query::OP_AND_MAYBE, set_query(stories), query));
    const auto found = enquire.get_mset(0, wanted);
    std::vector<RankedStory> ranked;
    ranked.reserve(found.size());
    for (auto story = found.begin(); story != found.end(); ++story) ranked.push_back({*story, story.get_weight()});
    return ranked;
}

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

// What the shared words weigh together in each of these stories, by docid order as Xapian gives them.
std::unordered_map<std::uint32_t, double> weights_of(const Archive& archive, const Xapian::Query& query,
                                                     const std::vector<RankedStory>& ranked) {
    DocidSet stories(archive.column().rows());
    for (const auto& story : ranked) stories.insert(story.docid);
    std::unordered_map<std::uint32_t, double> weights;
    for (const auto& story : by_weight(archive, query, stories, static_cast<std::uint32_t>(ranked.size()))) {
        weights[story.docid] = story.score;
    }
    return weights;
}

// How much of the query the best stories hold, 0 to 1: that one of them which holds most.
double best_coverage(const std::vector<RankedStory>& ranked, Nearness& nearness) {
    double coverage = 0;
    for (std::size_t i = 0; i < std::min(ranked.size(), feedback_stories); ++i) {
        coverage = std::max(coverage, nearness.of(ranked[i].docid).coverage);
    }
    return coverage;
}

// An OR of the words that the best stories share; empty where the query is better left alone.
Xapian::Query shared_by_best(const Archive& archive, const std::vector<query::TermGroup>& words,
                             const std::vector<RankedStory>& ranked, double coverage) {
    auto best = without_copies(archive.column(), ranked);
    best.resize(std::min(best.size(), feedback_stories));
    double query_weight = 0;
    for (const auto& word : words) query_weight += query::weight_of_count(word.count);
    const auto share = feedback_share(words.size(), coverage);
    std::vector<Xapian::Query> clauses;
    for (const auto& word : shared_words(archive.database(), best, query_weight, share)) {
        clauses.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(word.term), word.weight);
    }
    return clauses.empty() ? Xapian::Query() : Xapian::Query(Xapian::Query::OP_OR, clauses.begin(), clauses.end());
}

Ranked cut_to(std::uint32_t wanted, std::vector<RankedStory> ranked, const Xapian::Query& query) {
    if (ranked.size() > wanted) ranked.resize(wanted);
    return {std::move(ranked), query.get_description()};
}

}  // namespace

Ranked by_relevance(const Archive& archive, const std::vector<query::TermGroup>& words, const DocidSet& stories,
                    std::uint32_t wanted, const RankingParts& parts) {
    if (wanted == 0) return {};
    query::Weights weights;
    if (!parts.headline) weights.title_short = 0;
    const auto query =
        query::ranking_query(words, weights, [&](const query::TermGroup& word, const query::Wording& wording) {
            return wording_query(archive.database(), word, wording, stories);
        });
    auto ranked = by_weight(archive, query, stories, std::max(wanted, looked_at_closely));
    Nearness nearness(archive.database(), words);
    const auto first = ranked;
    const auto coverage = best_coverage(ranked, nearness);
    if (parts.nearness) look_closely(ranked, nearness, coverage);
    if (!parts.shared_words) return cut_to(wanted, std::move(ranked), query);
    const auto shared = shared_by_best(archive, words, ranked, coverage);
    if (shared.empty()) return cut_to(wanted, std::move(ranked), query);
    ranked = first.size() < asked_again ? by_weight(archive, query, stories, asked_again) : first;
    const auto end = ranked.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(ranked.size(), asked_again));
    const auto more = weights_of(archive, shared, {ranked.begin(), end});
    for (auto story = ranked.begin(); story != end; ++story) story->score += more.at(story->docid);
    sort_by_score(ranked.begin(), end);
    if (parts.nearness) look_closely(ranked, nearness, coverage);
    return cut_to(wanted, std::move(ranked), {Xapian::Query::OP_OR, query, shared});
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
