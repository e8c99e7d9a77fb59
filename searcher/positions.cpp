// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/positions.hpp"

#include <algorithm>
#include <utility>

#include <xapian.h>

namespace pressdex {
namespace {

// Where the words of a wording stand side by side: the positions of the first.
void add_beginnings_of(const Xapian::Database& database, std::uint32_t docid, const query::Wording& wording,
                       std::vector<std::uint32_t>& positions) {
    std::vector<std::vector<std::uint32_t>> places;
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

}  // namespace

std::vector<std::uint32_t> positions_of(const Xapian::Database& database, std::uint32_t docid,
                                        const query::TermGroup& group) {
    std::vector<std::uint32_t> positions;
    for (const auto& term : group.terms) {
        const auto end = database.positionlist_end(docid, term);
        for (auto position = database.positionlist_begin(docid, term); position != end; ++position) {
            positions.push_back(*position);
        }
    }
    for (const auto& wording : group.wordings) add_beginnings_of(database, docid, wording, positions);
    if (group.terms.size() > 1 || !group.wordings.empty()) {
        std::ranges::sort(positions);
        const auto repeated = std::ranges::unique(positions);
        positions.erase(repeated.begin(), repeated.end());
    }
    return positions;
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
    std::vector<std::vector<std::uint32_t>> positions(phrase.groups.size());
    candidates.for_each([&](std::uint32_t docid) {
        for (std::size_t i = 0; i < phrase.groups.size(); ++i) {
            positions[i] = positions_of(database, docid, phrase.groups[i]);
            if (positions[i].empty()) return;
        }
        const bool stands =
            phrase.is_ordered ? stand_in_order(positions, offsets) : stand_near(positions, phrase.window);
        if (stands) stories.insert(docid);
    });
    return stories;
}

DocidSet stories_with_times(const Xapian::Database& database, const query::compiled::AtLeastTimes& times,
                            const DocidSet& candidates) {
    DocidSet stories(candidates.rows());
    candidates.for_each([&](std::uint32_t docid) {
        if (positions_of(database, docid, times.group).size() >= times.n) stories.insert(docid);
    });
    return stories;
}

}  // namespace pressdex
