// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/positions.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include <xapian.h>

namespace pressdex {
namespace {

using Positions = std::vector<std::uint32_t>;

void add_positions(const Xapian::Database& database, std::uint32_t docid, const std::string& term,
                   Positions& positions) {
    const auto end = database.positionlist_end(docid, term);
    for (auto position = database.positionlist_begin(docid, term); position != end; ++position) {
        positions.push_back(*position);
    }
}

// Where the words of a wording stand side by side: the positions of the first.
void add_beginnings_of(const Xapian::Database& database, std::uint32_t docid, const query::Wording& wording,
                       Positions& positions) {
    std::vector<Positions> places;
    for (const auto& terms : wording.places) {
        places.push_back(positions_of(database, docid, query::TermGroup{terms, 1, 0}));
        if (places.back().empty()) return;
    }
    for (const auto at : places[0]) {
        bool stands = true;
        for (std::uint32_t i = 1; stands && i < places.size(); ++i) {
            stands = std::ranges::binary_search(places[i], at + i);
        }
        if (stands) positions.push_back(at);
    }
}

// Of a group in several stories, ascending. Term by term: where a term stands in neighbouring stories lies in one block
// of the archive, which is then read once.
std::vector<Positions> positions_in(const Xapian::Database& database, std::span<const std::uint32_t> docids,
                                    const query::TermGroup& group) {
    std::vector<Positions> all(docids.size());
    for (const auto& term : group.terms) {
        for (std::size_t i = 0; i < docids.size(); ++i) add_positions(database, docids[i], term, all[i]);
    }
    for (const auto& wording : group.wordings) {
        for (std::size_t i = 0; i < docids.size(); ++i) add_beginnings_of(database, docids[i], wording, all[i]);
    }
    if (group.terms.size() > 1 || !group.wordings.empty()) {
        for (auto& positions : all) {
            std::ranges::sort(positions);
            const auto repeated = std::ranges::unique(positions);
            positions.erase(repeated.begin(), repeated.end());
        }
    }
    return all;
}

// Stories whose positions are held at once.
constexpr std::size_t stories_a_round = 1000;

// use(docids) for the candidates, ascending, a round at a time.
template <class Use>
void for_each_round(const DocidSet& candidates, Use use) {
    std::vector<std::uint32_t> round;
    candidates.for_each([&](std::uint32_t docid) {
        round.push_back(docid);
        if (round.size() < stories_a_round) return;
        use(round);
        round.clear();
    });
    if (!round.empty()) use(round);
}

}  // namespace

std::vector<std::uint32_t> positions_of(const Xapian::Database& database, std::uint32_t docid,
                                        const query::TermGroup& group) {
    return std::move(positions_in(database, {&docid, 1}, group).front());
}

bool stand_in_order(const std::vector<std::vector<std::uint32_t>>& positions,
                    const std::vector<std::uint32_t>& offsets) {
    // The shortest list drives.
    std::size_t driver = 0;
    for (std::size_t i = 1; i < positions.size(); ++i) {
        if (positions[i].size() < positions[driver].size()) driver = i;
    }
    return std::ranges::any_of(positions[driver], [&](std::uint32_t at) {
        if (at < offsets[driver]) return false;
        const auto start = at - offsets[driver];
        for (std::size_t i = 0; i < positions.size(); ++i) {
            if (i != driver && !std::ranges::binary_search(positions[i], start + offsets[i])) return false;
        }
        return true;
    });
}

bool stand_near(const std::vector<std::vector<std::uint32_t>>& positions, std::uint32_t window) {
    std::vector<std::pair<std::uint32_t, std::size_t>> all;  // position, list
    for (std::size_t list = 0; list < positions.size(); ++list) {
        for (const auto position : positions[list]) all.emplace_back(position, list);
    }
    std::ranges::sort(all);
    std::vector<std::uint32_t> inside(positions.size());
    std::size_t lists_inside = 0, first = 0;
    for (const auto& [position, list] : all) {
        if (inside[list]++ == 0) ++lists_inside;
        while (position - all[first].first >= window) {
            if (--inside[all[first].second] == 0) --lists_inside;
            ++first;
        }
        if (lists_inside == positions.size()) return true;
    }
    return false;
}

DocidSet stories_with_phrase(const Xapian::Database& database, const query::compiled::PhraseOf& phrase,
                             const DocidSet& candidates) {
    std::vector<std::uint32_t> offsets;
    for (const auto& group : phrase.groups) offsets.push_back(group.offset);
    DocidSet stories(candidates.rows());
    for_each_round(candidates, [&](const std::vector<std::uint32_t>& docids) {
        std::vector<std::vector<Positions>> of_groups;
        for (const auto& group : phrase.groups) of_groups.push_back(positions_in(database, docids, group));
        std::vector<Positions> positions(phrase.groups.size());
        for (std::size_t i = 0; i < docids.size(); ++i) {
            for (std::size_t group = 0; group < positions.size(); ++group)
                positions[group] = std::move(of_groups[group][i]);
            if (std::ranges::any_of(positions, &Positions::empty)) continue;
            const bool stands =
                phrase.is_ordered ? stand_in_order(positions, offsets) : stand_near(positions, phrase.window);
            if (stands) stories.insert(docids[i]);
        }
    });
    return stories;
}

DocidSet stories_with_times(const Xapian::Database& database, const query::compiled::AtLeastTimes& times,
                            const DocidSet& candidates) {
    DocidSet stories(candidates.rows());
    for_each_round(candidates, [&](const std::vector<std::uint32_t>& docids) {
        const auto positions = positions_in(database, docids, times.group);
        for (std::size_t i = 0; i < docids.size(); ++i) {
            if (positions[i].size() >= times.n) stories.insert(docids[i]);
        }
    });
    return stories;
}

}  // namespace pressdex
