// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/mention_places.hpp"

#include "press/packed_positions.hpp"
#include "press/term_table.hpp"

#include <algorithm>

namespace pressdex {
namespace {

constexpr std::size_t most_stems = 64;  // each is sought among all terms of each story

// Whether the stems of each place say where it stands.
bool has_positions(const query::Highlight& highlight) {
    return !highlight.is_exact && std::ranges::all_of(highlight.places, [](const query::Mark& mark) {
        return mark.beginnings.empty() && !mark.stems.empty();
    });
}

std::vector<std::uint32_t> positions_of(const PackedPositions& story, const std::vector<std::uint64_t>& stems) {
    std::vector<std::uint32_t> positions;
    for (const auto stem : stems) story.append(story.places_of(stem), positions);
    if (stems.size() > 1) {
        std::ranges::sort(positions);
        const auto repeated = std::ranges::unique(positions);
        positions.erase(repeated.begin(), repeated.end());
    }
    return positions;
}

}  // namespace

MentionPlaces::MentionPlaces(const Archive& archive, const query::Highlights& highlights) : archive_(archive) {
    std::size_t stems = 0;
    for (std::uint32_t number = 0; number < highlights.asked.size(); ++number) {
        const auto& highlight = highlights.asked[number];
        if (highlight.field == FieldId::title || highlight.places.empty()) continue;
        are_known_ = are_known_ && has_positions(highlight);
        auto& asked = asked_.emplace_back(Asked{number, {}});
        for (const auto& mark : highlight.places) {
            auto& place = asked.places.emplace_back(Place{{}, mark.offset});
            for (const auto& stem : mark.stems) place.stems.push_back(term_hash(stem));
            stems += mark.stems.size();
        }
    }
    are_known_ = are_known_ && stems <= most_stems;
}

std::optional<PlacedMentions> MentionPlaces::in(std::uint32_t docid) const {
    if (!are_known_) return std::nullopt;
    const auto packed = archive_.places().at(archive_.column().places(docid));
    if (!packed) return std::nullopt;
    const PackedPositions story(*packed);
    PlacedMentions found{unpacked_sentences(story.rest()), {}};
    std::vector<std::vector<std::uint32_t>> others;
    for (const auto& asked : asked_) {
        others.clear();
        for (std::size_t i = 1; i < asked.places.size(); ++i) {
            others.push_back(positions_of(story, asked.places[i].stems));
        }
        for (const auto at : positions_of(story, asked.places[0].stems)) {
            if (at < asked.places[0].offset) continue;
            const auto start = at - asked.places[0].offset;
            bool is_whole = true;
            for (std::size_t i = 0; i < others.size() && is_whole; ++i) {
                is_whole = std::ranges::binary_search(others[i], start + asked.places[i + 1].offset);
            }
            if (is_whole) found.mentions.push_back({at, asked.number});
        }
    }
    std::ranges::sort(found.mentions, {},
                      [](const auto& mention) { return std::pair(mention.position, mention.asked); });
    return found;
}

}  // namespace pressdex
