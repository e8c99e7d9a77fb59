// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// In which order matching stories are shown: by relevance or by day, copies folded or not. Never decides what matches.
#include "press/archive.hpp"
#include "searcher/docid_set.hpp"
#include "searcher/posting_lists.hpp"
#include "searcher/query/compiled.hpp"
#include "searcher/ranking_parts.hpp"
#include "searcher/request.hpp"
#include "searcher/story_weights.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace pressdex {

struct Ranked {
    std::vector<RankedStory> stories;
    std::string how;  // what they are ranked by, in one line
};

// The first `wanted` stories, best first; ties by docid. Stories without any of the words come last. BM25 over all of
// the stories (story_weights.hpp); then, for the best fifty, how near to each other the words stand; and for long
// queries that no story answers well, words that the best stories share (feedback.hpp); each where `parts` has it on.
// docs/ranking.md has the measurements.
Ranked by_relevance(const Archive& archive, const std::vector<query::TermGroup>& words, const DocidSet& stories,
                    std::uint32_t wanted, PostingLists& lists, const RankingParts& parts = {});

// How many of the best are ordered anew by age.
inline constexpr std::uint32_t weighed_by_age = 500;

// The same stories with the newer ones somewhat before the older: by how many of the first `weighed_by_age` it is newer
// than, a story gains up to half its score; undated ones gain nothing. The rest stays behind them. Ranks instead of
// days: an archive of one month and one of thirty years are treated alike, and one wrong day moves nothing. O(n log n).
std::vector<RankedStory> preferring_recent(const FacetColumn& column, Dates dates, std::vector<RankedStory> ranked);

// Strictly by day, undated last in both directions; ties by docid. Linear in the stories.
std::vector<RankedStory> by_day(const Archive& archive, Dates dates, Sort sort, const DocidSet& stories,
                                std::uint32_t wanted);

// [offset, offset + limit) of the ranking. With Copies::grouped a group stands once, at the place of its best member.
// `ranked(n)` gives the first n stories of the ranking, fewer only at its end.
template <class Ranked>
std::vector<RankedStory> page_of(const FacetColumn& column, const Request& request, Ranked ranked);

// Drops each story whose group stood before.
std::vector<RankedStory> without_copies(const FacetColumn& column, const std::vector<RankedStory>& ranked);

template <class Ranked>
std::vector<RankedStory> page_of(const FacetColumn& column, const Request& request, Ranked ranked) {
    const std::uint64_t wanted = std::uint64_t{request.offset} + request.limit;
    std::vector<RankedStory> page;
    // Copies are few: half as many again nearly always suffices, and where not, four times as many are asked for.
    for (std::uint64_t fetched = request.copies == Copies::all ? wanted : wanted + wanted / 2 + 8;; fetched *= 4) {
        const auto capped = static_cast<std::uint32_t>(std::min<std::uint64_t>(fetched, column.rows()));
        const std::vector<RankedStory> stories = ranked(capped);
        page = request.copies == Copies::all ? stories : without_copies(column, stories);
        if (page.size() >= wanted || stories.size() < capped || capped == column.rows()) break;
    }
    if (page.size() > wanted) page.resize(wanted);
    page.erase(page.begin(),
               page.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(request.offset, page.size())));
    return page;
}

}  // namespace pressdex
