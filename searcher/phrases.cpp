// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/phrases.hpp"

#include "searcher/positions.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {

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

DocidSet stories_with_phrase(PostingLists& lists, const query::compiled::PhraseOf& phrase, const DocidSet& candidates) {
    std::vector<std::uint32_t> offsets;
    for (const auto& group : phrase.groups) offsets.push_back(group.offset);
    DocidSet stories(candidates.rows());
    PositionReader reader(lists, phrase.groups, PositionReader::Stories::with_all_groups);
    reader.for_each(candidates, [&](std::uint32_t docid, const PositionReader::Positions& positions) {
        if (std::ranges::any_of(positions, &std::vector<std::uint32_t>::empty)) return;
        const bool stands =
            phrase.is_ordered ? stand_in_order(positions, offsets) : stand_near(positions, phrase.window);
        if (stands) stories.insert(docid);
    });
    return stories;
}

DocidSet stories_with_times(PostingLists& lists, const query::compiled::AtLeastTimes& times,
                            const DocidSet& candidates) {
    DocidSet stories(candidates.rows());
    PositionReader reader(lists, {times.group}, PositionReader::Stories::with_all_groups);
    reader.for_each(candidates, [&](std::uint32_t docid, const PositionReader::Positions& positions) {
        if (positions.front().size() >= times.n) stories.insert(docid);
    });
    return stories;
}

}  // namespace pressdex
