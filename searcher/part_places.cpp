// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/part_places.hpp"

#include <algorithm>

namespace pressdex {

PartReader::PartReader(PostingLists& lists, const std::vector<query::Compiled>& parts) : places_(parts.size()) {
    std::vector<query::TermGroup> groups;
    for (const auto& part : parts) parts_.push_back(alternatives_of(part, groups));
    const bool have_one_way = std::ranges::all_of(parts_, [](const Alternatives& part) { return part.size() == 1; });
    using enum PositionReader::Stories;
    reader_ = std::make_unique<PositionReader>(lists, groups, have_one_way ? with_all_groups : any);
}

PartReader::Alternatives PartReader::alternatives_of(const query::Compiled& part,
                                                     std::vector<query::TermGroup>& groups) {
    Alternatives alternatives;
    const auto add = [&](const query::Compiled& node) {
        Alternative alternative{groups.size(), {}};
        if (const auto* terms = query::as<query::compiled::Terms>(node)) {
            groups.push_back(terms->group);
            alternative.offsets = {0};
        } else if (const auto* phrase = query::as<query::compiled::PhraseOf>(node)) {
            for (const auto& group : phrase->groups) {
                groups.push_back(group);
                alternative.offsets.push_back(group.offset);
            }
        }
        if (!alternative.offsets.empty()) alternatives.push_back(std::move(alternative));
    };
    if (const auto* either = query::as<query::compiled::Or>(part)) {
        std::ranges::for_each(either->of, add);
    } else {
        add(part);
    }
    return alternatives;
}

void PartReader::add_places(const Alternative& alternative, const std::vector<std::vector<std::uint32_t>>& positions,
                            std::vector<PartPlace>& places) {
    const auto& offsets = alternative.offsets;
    for (const auto at : positions[alternative.first_group]) {
        if (at < offsets[0]) continue;
        const auto start = at - offsets[0];
        bool stands = true;
        for (std::size_t i = 1; stands && i < offsets.size(); ++i)
            stands = std::ranges::binary_search(positions[alternative.first_group + i], start + offsets[i]);
        if (stands) places.push_back({at, start + offsets.back()});
    }
}

const std::vector<std::vector<PartPlace>>& PartReader::places_in(std::uint32_t docid, std::uint32_t next) {
    const auto& positions = reader_->positions_in(docid, next);
    for (std::size_t part = 0; part < parts_.size(); ++part) {
        places_[part].clear();
        for (const auto& alternative : parts_[part]) add_places(alternative, positions, places_[part]);
    }
    return places_;
}

}  // namespace pressdex
